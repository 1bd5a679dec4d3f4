package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.company.Companies;
import com.reactfasttraining.booking.booking.company.CompanySummary;
import com.reactfasttraining.booking.catalogue.SearchSessions;
import com.reactfasttraining.booking.catalogue.SessionSearch;
import com.reactfasttraining.booking.catalogue.SessionState;
import com.reactfasttraining.booking.catalogue.SessionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a new booking can be of, and which companies it can be charged to. */
@Named
@RequestScoped
public class CallerBookingChoices {

  private static final int MOST = 300;

  @Inject private SearchSessions searchSessions;
  @Inject private Companies companies;

  private @Nullable List<SessionView> sessions;
  private @Nullable List<CompanySummary> payers;

  /** The next sessions with seats, soonest first. */
  public List<SessionView> getSessions() {
    if (sessions == null) {
      SessionSearch open =
          new SessionSearch(null, null, searchSessions.today(), null, SessionState.OPEN);
      sessions = searchSessions.search(open, MOST, null).items();
    }
    return sessions;
  }

  public List<CompanySummary> getCompanies() {
    if (payers == null) {
      payers = companies.approved();
    }
    return payers;
  }
}
