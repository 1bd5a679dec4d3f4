/**
 * Papers: the booking confirmation, the invoice, the receipt, the calendar file; rendered, stored,
 * handed out.
 *
 * <p>A business transaction only asks for a paper, by an outbox message. Then it is read in a short
 * transaction, rendered and written to a file outside any, and its row is stored in another. What
 * is stored is never overwritten, and checked against its SHA-256 at every reading.
 *
 * <p>Here is what is stored, and what papers and mails say of a booking; {@code document.paper}
 * renders on top of it. {@code mail} lies above and calls {@link
 * com.reactfasttraining.booking.document.paper.AttachDocuments} for its attachments.
 */
@NullMarked
package com.reactfasttraining.booking.document;

import org.jspecify.annotations.NullMarked;
