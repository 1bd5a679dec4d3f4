package com.reactfasttraining.booking.booking.rest;

import com.reactfasttraining.booking.booking.terms.TermsVersions;
import com.reactfasttraining.booking.booking.terms.TermsView;
import com.reactfasttraining.booking.platform.config.CompanySettings;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who sells, on what terms, and what the pages need to know to take a payment. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CompanyResource {

  @Inject private Settings settings;
  @Inject private TermsVersions terms;

  @GET
  @Path("company")
  @PermitAll
  public CompanyView company() {
    CompanySettings company = settings.company();
    return new CompanyView(
        company.name(),
        company.logoUrl(),
        company.address(),
        company.email(),
        company.phone(),
        company.vatNumber(),
        terms.current().version(),
        settings.stripe().publishableKey(),
        settings.stripe().jsUrl().toString(),
        settings.hold().toMinutes(),
        settings.nameCutOff().toHours());
  }

  @GET
  @Path("terms")
  @PermitAll
  public TermsView terms() {
    return terms.current();
  }
}
