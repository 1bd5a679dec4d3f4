package com.reactfasttraining.booking.mail.letter;

import com.reactfasttraining.booking.document.Attachment;
import java.util.List;

/** A composed mail, ready for the server. The id is the same for every attempt at it. */
public record Envelope(
    String messageId, String recipient, String subject, Letter letter, List<Attachment> papers) {}
