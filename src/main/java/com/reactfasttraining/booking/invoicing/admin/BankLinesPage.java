package com.reactfasttraining.booking.invoicing.admin;

import com.reactfasttraining.booking.invoicing.bank.BankLineView;
import com.reactfasttraining.booking.invoicing.bank.ResolveLine;
import com.reactfasttraining.booking.platform.listing.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The worklist of lines of bank statements that finance has to resolve, oldest first. */
@Named
@RequestScoped
public class BankLinesPage {

  @Inject private ResolveLine resolveLine;

  private final Listing<BankLineView> list = new Listing<>(25);

  public void load() {
    list.load(resolveLine::unresolved);
  }

  public Listing<BankLineView> getList() {
    return list;
  }
}
