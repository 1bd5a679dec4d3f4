package com.reactfasttraining.booking.booking.company;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Tokens;
import com.reactfasttraining.booking.platform.security.TypedCode;
import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company that books now and pays later, once it is approved.
 *
 * <p>What it owes stays within the credit limit: whoever charges it has locked its row. More credit
 * than was approved is not approved.
 */
@Entity
@Table(name = "companies")
public class Company {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  private String name;
  private String address;

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_email")
  private String contactEmail;

  @Column(name = "terms_days")
  private int termsDays;

  @Column(name = "credit_limit_minor")
  private long creditLimitMinor;

  private String currency;

  @Column(name = "purchase_order_required")
  private boolean purchaseOrderRequired;

  @Column(name = "vat_number")
  private @Nullable String vatNumber;

  private boolean approved;

  @Column(name = "code_hash")
  private byte @Nullable [] codeHash;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Company() {}

  @SuppressWarnings("NullAway.Init")
  Company(CompanySheet sheet, String currency) {
    this.publicId = Tokens.publicId();
    this.currency = currency;
    become(sheet);
  }

  /** Takes over what is wanted; other credit than was approved needs to be approved again. */
  void become(CompanySheet sheet) {
    approved = approved && sheet.givesSameCredit(sheet());
    name = sheet.name().strip();
    address = sheet.address().strip();
    contactName = sheet.contactName().strip();
    contactEmail = sheet.contactEmail().strip();
    termsDays = sheet.termsDays();
    creditLimitMinor = Money.ofMajor(sheet.creditLimit(), currency).amountMinor();
    purchaseOrderRequired = sheet.purchaseOrderRequired();
    vatNumber = sheet.vatNumber();
  }

  /** Whether it may book on invoice from now on. */
  void approve(boolean wanted) {
    approved = wanted;
  }

  /** From now on this code counts and no earlier one. */
  void bookWith(TypedCode code) {
    codeHash = code.hash();
  }

  /**
   * Lets a further amount be charged.
   *
   * @throws RefusedException CONFLICT unless it is approved; INVALID without a purchase order that
   *     it needs; CREDIT_LIMIT when it would owe more than it may
   */
  void requireCredit(Money open, Money price, @Nullable String purchaseOrder) {
    if (!approved) {
      throw new RefusedException(
          ProblemKind.CONFLICT, name + " is not approved to pay on invoice. Please pay by card.");
    }
    if (purchaseOrderRequired && (purchaseOrder == null || purchaseOrder.isBlank())) {
      throw RefusedException.invalid(
          List.of(
              new FieldError(
                  "/purchaseOrder", "Enter the purchase-order number that your company needs.")));
    }
    requireWithinLimit(
        open.plus(price),
        "With this booking your company's open invoices would exceed its credit limit. Please pay"
            + " by card, or call us.");
  }

  /**
   * Lets a booking that it pays for cost more.
   *
   * @throws RefusedException CONFLICT unless it is approved; CREDIT_LIMIT when it would owe more
   *     than it may
   */
  void requireMoreCredit(Money open, Money more) {
    if (!approved) {
      throw new RefusedException(
          ProblemKind.CONFLICT,
          name
              + " is not approved to pay more on invoice. Choose a date that costs no more, or call us.");
    }
    requireWithinLimit(
        open.plus(more),
        "With what this date costs more your company's open invoices would exceed its credit limit."
            + " Choose a date that costs no more, or call us.");
  }

  /** Says nothing of the amounts: whoever books need not know what their company owes. */
  private void requireWithinLimit(Money owed, String otherwise) {
    if (owed.minus(creditLimit()).signum() > 0) {
      throw new RefusedException(ProblemKind.CREDIT_LIMIT, otherwise);
    }
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public String name() {
    return name;
  }

  /** The address for invoices, one line a row. */
  public String address() {
    return address;
  }

  public Optional<String> vatNumber() {
    return Optional.ofNullable(vatNumber);
  }

  /** Who at the company looks after invoices. */
  public String contactName() {
    return contactName;
  }

  public String contactEmail() {
    return contactEmail;
  }

  /** Within how many days of its date an invoice is to be paid. */
  public int termsDays() {
    return termsDays;
  }

  public boolean isApproved() {
    return approved;
  }

  String currency() {
    return currency;
  }

  Money creditLimit() {
    return Money.of(creditLimitMinor, currency);
  }

  CompanySheet sheet() {
    return new CompanySheet(
        name,
        address,
        contactName,
        contactEmail,
        termsDays,
        creditLimit().toDecimal(),
        purchaseOrderRequired,
        vatNumber);
  }

  CompanySummary summary() {
    return new CompanySummary(publicId, sheet(), approved, codeHash != null);
  }
}
