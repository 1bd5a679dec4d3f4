package com.reactfasttraining.booking.booking.waiting;

import com.reactfasttraining.booking.catalogue.SessionView;
import java.util.List;

/**
 * What is answered to somebody who asks to wait: only what they said themselves, so that nobody
 * learns from it whether an address waits already. All else goes to the address by mail.
 */
public record JoinedView(String email, int seats, List<SessionView> sessions) {}
