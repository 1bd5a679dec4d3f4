package com.reactfasttraining.booking.devservices.mail;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A connection as lines; one character a byte, so that nothing is changed on the way. */
final class SmtpLines {

  private final BufferedReader in;
  private final OutputStream out;

  SmtpLines(Socket socket) throws IOException {
    in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    out = new BufferedOutputStream(socket.getOutputStream());
  }

  /** The next line, or null when the other side is gone. */
  @Nullable String read() throws IOException {
    return in.readLine();
  }

  /** A whole reply: lines such as {@code 250-SIZE} up to one such as {@code 250 OK}. */
  String readReply() throws IOException {
    StringBuilder reply = new StringBuilder();
    String line = required();
    while (line.length() > 3 && line.charAt(3) == '-') {
      reply.append(line).append("\r\n");
      line = required();
    }
    return reply.append(line).toString();
  }

  void add(String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  void write(String line) throws IOException {
    add(line);
    out.flush();
  }

  private String required() throws IOException {
    String line = read();
    if (line == null) {
      throw new EOFException("the mail server is gone");
    }
    return line;
  }
}
