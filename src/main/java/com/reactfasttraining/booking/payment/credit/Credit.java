package com.reactfasttraining.booking.payment.credit;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.platform.security.Tokens;
import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What a cancelled booking has left with us. Never more is spent and paid out of it than it was
 * made of (the database checks it too); it changes under its own lock, which comes after all
 * others.
 */
@Entity
@Table(name = "credits")
public class Credit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  /** The booking that was cancelled: whoever may see it may see the code. */
  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "booking_id")
  private Booking booking;

  @Column(name = "code_hash")
  private byte[] codeHash;

  @Column(name = "sealed_code")
  private byte[] sealedCode;

  @Column(name = "amount_minor")
  private long amountMinor;

  @Column(name = "spent_minor")
  private long spentMinor;

  @Column(name = "paid_out_minor")
  private long paidOutMinor;

  private String currency;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Credit() {}

  Credit(Booking cancelled, Money amount, SealedCode code, Instant now) {
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("a credit of nothing");
    }
    this.publicId = Tokens.publicId();
    this.booking = cancelled;
    this.codeHash = code.hash();
    this.sealedCode = code.sealed();
    this.amountMinor = amount.amountMinor();
    this.currency = amount.currency();
    this.createdAt = now;
  }

  /** What is kept of a code: enough to know it again, and to show it to its owner. */
  record SealedCode(byte[] hash, byte[] sealed) {}

  /** Pays with it what is due, as far as it goes; answers with what it has paid. */
  public Money spend(Money due) {
    Money part = due.atMost(left());
    if (part.signum() < 0) {
      throw new IllegalArgumentException("less than nothing is due: " + due.format());
    }
    spentMinor += part.amountMinor();
    return part;
  }

  /** Something that it has paid for is given back. */
  public void giveBack(Money amount) {
    spentMinor = less(spentMinor, amount);
  }

  /** Reserves what goes out as money. */
  public void payOut(Money amount) {
    if (left().minus(amount).signum() < 0) {
      throw new IllegalStateException("more paid out than is left of credit " + publicId);
    }
    paidOutMinor += amount.amountMinor();
  }

  /** The money did not go out. */
  public void payOutFailed(Money amount) {
    paidOutMinor = less(paidOutMinor, amount);
  }

  private long less(long minor, Money amount) {
    if (!amount.currency().equals(currency) || amount.amountMinor() > minor) {
      throw new IllegalStateException("more comes back than was taken from credit " + publicId);
    }
    return minor - amount.amountMinor();
  }

  public Money left() {
    return Money.of(amountMinor - spentMinor - paidOutMinor, currency);
  }

  public Money amount() {
    return Money.of(amountMinor, currency);
  }

  public Money spent() {
    return Money.of(spentMinor, currency);
  }

  public Money paidOut() {
    return Money.of(paidOutMinor, currency);
  }

  /** The booking that was cancelled. */
  public Booking booking() {
    return booking;
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  byte[] sealedCode() {
    return sealedCode.clone();
  }

  CreditView view(String code) {
    return new CreditView(code, amount(), spent(), paidOut(), left(), createdAt);
  }
}
