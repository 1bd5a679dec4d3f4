package com.reactfasttraining.booking.booking.company;

import java.math.BigDecimal;

/** Builds companies that may book on invoice. */
public final class CompanyFixture {

  private String name = "Harbour Works Ltd";
  private int termsDays = 30;
  private String creditLimit = "1000";
  private boolean purchaseOrderRequired;

  public static CompanyFixture aCompany() {
    return new CompanyFixture();
  }

  public CompanyFixture payingWithin(int days) {
    termsDays = days;
    return this;
  }

  CompanyFixture named(String other) {
    name = other;
    return this;
  }

  CompanyFixture owingAtMost(String pounds) {
    creditLimit = pounds;
    return this;
  }

  CompanyFixture orderingInWriting() {
    purchaseOrderRequired = true;
    return this;
  }

  CompanySheet sheet() {
    return new CompanySheet(
        name,
        "1 Quay Lane\nBristol\nBS1 5TT",
        "Ada Counts",
        "accounts@example.com",
        termsDays,
        new BigDecimal(creditLimit),
        purchaseOrderRequired,
        null);
  }

  public Company approved() {
    Company company = proposed();
    company.approve(true);
    return company;
  }

  Company proposed() {
    return new Company(sheet(), "GBP");
  }
}
