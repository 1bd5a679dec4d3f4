package com.reactfasttraining.booking.invoicing.receivable;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;

/** Which invoices are looked for, on which day. */
record ReceivableSearch(ReceivableFilter filter, LocalDate today) {

  /** A condition on the receivable {@code r}, whose parameters {@link #fill} sets. */
  String condition() {
    String state = filter.state().isPresent() ? "r.state = :state" : "1 = 1";
    return filter.isLate() ? state + " and r.dueOn < :today" : state;
  }

  <T> TypedQuery<T> fill(TypedQuery<T> query) {
    filter.state().ifPresent(state -> query.setParameter("state", state));
    return filter.isLate() ? query.setParameter("today", today) : query;
  }
}
