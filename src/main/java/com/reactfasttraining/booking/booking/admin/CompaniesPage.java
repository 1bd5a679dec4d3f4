package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.company.Companies;
import com.reactfasttraining.booking.booking.company.CompanySummary;
import com.reactfasttraining.booking.platform.listing.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The companies that pay on invoice, or want to, paged by its address alone. */
@Named
@RequestScoped
public class CompaniesPage {

  @Inject private Companies companies;

  private final Listing<CompanySummary> list = new Listing<>(50);

  public void load() {
    list.load(companies::byName);
  }

  public Listing<CompanySummary> getList() {
    return list;
  }
}
