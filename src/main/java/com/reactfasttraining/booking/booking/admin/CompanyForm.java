package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.company.CompanySheet;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The answers about a company while they are typed; Faces fills fields, so it is no record. */
public class CompanyForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String address;
  private String contactName;
  private String contactEmail;
  private Integer termsDays;
  private BigDecimal creditLimit;
  private boolean purchaseOrderRequired;
  private @Nullable String vatNumber;

  /** Empty: every answer is required, so none is read before it was given. */
  @SuppressWarnings("NullAway.Init")
  CompanyForm() {
    termsDays = 30;
  }

  CompanyForm(CompanySheet sheet) {
    name = sheet.name();
    address = sheet.address();
    contactName = sheet.contactName();
    contactEmail = sheet.contactEmail();
    termsDays = sheet.termsDays();
    creditLimit = sheet.creditLimit();
    purchaseOrderRequired = sheet.purchaseOrderRequired();
    vatNumber = sheet.vatNumber();
  }

  CompanySheet sheet() {
    return new CompanySheet(
        name,
        address,
        contactName,
        contactEmail,
        termsDays,
        creditLimit,
        purchaseOrderRequired,
        vatNumber);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getContactName() {
    return contactName;
  }

  public void setContactName(String contactName) {
    this.contactName = contactName;
  }

  public String getContactEmail() {
    return contactEmail;
  }

  public void setContactEmail(String contactEmail) {
    this.contactEmail = contactEmail;
  }

  public Integer getTermsDays() {
    return termsDays;
  }

  public void setTermsDays(Integer termsDays) {
    this.termsDays = termsDays;
  }

  public BigDecimal getCreditLimit() {
    return creditLimit;
  }

  public void setCreditLimit(BigDecimal creditLimit) {
    this.creditLimit = creditLimit;
  }

  public boolean isPurchaseOrderRequired() {
    return purchaseOrderRequired;
  }

  public void setPurchaseOrderRequired(boolean purchaseOrderRequired) {
    this.purchaseOrderRequired = purchaseOrderRequired;
  }

  public @Nullable String getVatNumber() {
    return vatNumber;
  }

  public void setVatNumber(@Nullable String vatNumber) {
    this.vatNumber = vatNumber;
  }
}
