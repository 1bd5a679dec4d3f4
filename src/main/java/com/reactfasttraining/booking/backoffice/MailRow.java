package com.reactfasttraining.booking.backoffice;

import com.reactfasttraining.booking.mail.MailView;
import com.reactfasttraining.booking.platform.outbox.AttemptView;
import java.util.List;

/** A mail with every attempt to send it, oldest first. */
public record MailRow(MailView mail, List<AttemptView> attempts) {}
