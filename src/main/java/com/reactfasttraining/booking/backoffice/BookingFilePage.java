package com.reactfasttraining.booking.backoffice;

import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.RequirementView;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.transfer.FindTransfer;
import com.reactfasttraining.booking.booking.transfer.TransferView;
import com.reactfasttraining.booking.catalogue.SessionState;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.requirement.ReadRequirements;
import com.reactfasttraining.booking.requirement.RequirementTemplateView;
import com.reactfasttraining.booking.requirement.RequirementTemplates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one booking on one page, gathered from all capabilities.
 *
 * <p>Opening it reads the stated needs, which are health data: only the roles that need them get
 * them, and the reading is noted in the audit log, which is why the history is read last.
 */
@Named
@RequestScoped
public class BookingFilePage {

  @Inject private FindBooking findBooking;
  @Inject private BookingPapersPage papers;
  @Inject private BookingHistory bookingHistory;
  @Inject private ReadRequirements needs;
  @Inject private RequirementTemplates templates;
  @Inject private FindTransfer findTransfer;
  @Inject private Caller caller;

  private @Nullable String reference;
  private @Nullable BookingView booking;
  private List<HistoryRow> history = List.of();
  private Map<String, String> labels = Map.of();

  public void load() {
    String wanted =
        Optional.ofNullable(reference).orElseThrow(() -> RefusedException.notFound("booking"));
    booking = findBooking.view(wanted);
    papers.load(wanted, isShowingNeeds());
    history =
        bookingHistory.of(wanted).stream()
            .filter(row -> isShowingNeeds() || !row.action().startsWith("requirements-"))
            .toList();
    labels =
        templates.views().stream()
            .collect(
                Collectors.toMap(RequirementTemplateView::code, RequirementTemplateView::label));
  }

  public @Nullable BookingView getBooking() {
    return booking;
  }

  /** The move that waits to be paid for, or null. */
  public @Nullable TransferView getWaitingMove() {
    return findTransfer.waiting(String.valueOf(reference)).orElse(null);
  }

  /** True when this member of staff may move it, unless its session was cancelled. */
  public boolean isMovable() {
    return booking != null
        && booking.state() == BookingState.CONFIRMED
        && booking.session().state() != SessionState.CANCELLED
        && (caller.has("STAFF") || caller.has("ADMIN"));
  }

  /** True when this member of staff may change its people. */
  public boolean isChangeable() {
    return booking != null
        && (booking.state().isHold() || booking.state() == BookingState.CONFIRMED)
        && (caller.has("STAFF") || caller.has("ADMIN"));
  }

  public List<HistoryRow> getHistory() {
    return history;
  }

  /** True when this member of staff may see what attendees need. */
  public boolean isShowingNeeds() {
    return needs.isOpenToCaller();
  }

  /** What a need is called; a template that is out of use shows its code. */
  public String label(RequirementView need) {
    String code = need.templateCode();
    return code == null ? "In their own words" : labels.getOrDefault(code, code);
  }

  public @Nullable String getReference() {
    return reference;
  }

  public void setReference(@Nullable String reference) {
    this.reference = reference;
  }
}
