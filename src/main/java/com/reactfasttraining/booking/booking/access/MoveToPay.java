package com.reactfasttraining.booking.booking.access;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/** The booking goes to another session as soon as the rest is paid; seats there wait until then. */
public record MoveToPay(LocalDate date, Money toPay, Instant payBy) {}
