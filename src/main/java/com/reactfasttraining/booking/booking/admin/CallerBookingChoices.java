package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.company.Companies;
import com.reactfasttraining.booking.booking.company.CompanySummary;
import com.reactfasttraining.booking.catalogue.SearchSessions;
import com.reactfasttraining.booking.catalogue.SessionSearch;
import com.reactfasttraining.booking.catalogue.SessionState;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.catalogue.Sessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a new booking can be of, and which companies it can be charged to. */
@Named
@RequestScoped
public class CallerBookingChoices {

  private static final int MOST = 300;

  @Inject private SearchSessions searchSessions;
  @Inject private Sessions catalogue;
  @Inject private Companies companies;

  private @Nullable List<SessionView> soonest;
  private @Nullable List<CompanySummary> payers;

  /** The next sessions with seats, soonest first, and the chosen one however far away it is. */
  public List<SessionView> sessions(@Nullable String chosen) {
    if (chosen == null || soonest().stream().anyMatch(known -> known.id().equals(chosen))) {
      return soonest();
    }
    return Stream.concat(soonest().stream(), catalogue.view(chosen).stream()).toList();
  }

  private List<SessionView> soonest() {
    if (soonest == null) {
      SessionSearch open =
          new SessionSearch(null, null, searchSessions.today(), null, SessionState.OPEN);
      soonest = searchSessions.search(open, MOST, null).items();
    }
    return soonest;
  }

  public List<CompanySummary> getCompanies() {
    if (payers == null) {
      payers = companies.approved();
    }
    return payers;
  }
}
