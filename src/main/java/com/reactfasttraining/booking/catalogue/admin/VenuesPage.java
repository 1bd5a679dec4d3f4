package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.VenueSheet;
import com.reactfasttraining.booking.catalogue.Venues;
import com.reactfasttraining.booking.platform.listing.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of venues, paged by its address alone. */
@Named
@RequestScoped
public class VenuesPage {

  @Inject private Venues venues;

  private final Listing<VenueSheet> list = new Listing<>(50);

  public void load() {
    list.load(venues::sheets);
  }

  public Listing<VenueSheet> getList() {
    return list;
  }
}
