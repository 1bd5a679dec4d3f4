package com.reactfasttraining.booking.platform.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A network address, or a network in the notation of CIDR, such as {@code 10.0.0.0/8}: all
 * addresses that share the first bits of one. Names are never looked up.
 */
public record AddressRange(InetAddress first, int bits) {

  private static final Pattern FOUR_NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern HEX_GROUPS = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

  /** Empty when the text is neither an address nor a network. */
  public static Optional<AddressRange> parse(String text) {
    String[] parts = text.strip().split("/", -1);
    return parts.length > 2
        ? Optional.empty()
        : address(parts[0]).flatMap(first -> of(first, parts.length == 1 ? "" : parts[1]));
  }

  /** An address as numbers; empty for a name or anything else, which would need a look-up. */
  public static Optional<InetAddress> address(String text) {
    if (!FOUR_NUMBERS.matcher(text).matches() && !HEX_GROUPS.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  public boolean contains(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] other = address.getAddress();
    return mine.length == other.length && Arrays.equals(start(mine), start(other));
  }

  private static Optional<AddressRange> of(InetAddress first, String bits) {
    int all = first.getAddress().length * Byte.SIZE;
    if (bits.isEmpty()) {
      return Optional.of(new AddressRange(first, all));
    }
    return Optional.of(bits)
        .filter(text -> text.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .filter(number -> number <= all)
        .map(number -> new AddressRange(first, number));
  }

  private byte[] start(byte[] address) {
    byte[] start = new byte[address.length];
    for (int bit = 0; bit < bits; bit++) {
      start[bit / Byte.SIZE] |= (byte) (address[bit / Byte.SIZE] & (0x80 >> (bit % Byte.SIZE)));
    }
    return start;
  }
}
