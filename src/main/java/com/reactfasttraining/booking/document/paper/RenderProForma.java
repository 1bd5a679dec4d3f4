package com.reactfasttraining.booking.document.paper;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.document.Attachment;
import com.reactfasttraining.booking.invoicing.DraftInvoice;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes the PDF of a pro-forma invoice, anew each time: it is not kept. */
@ApplicationScoped
@Transactional(NEVER)
public class RenderProForma {

  @Inject private DraftInvoice drafts;
  @Inject private Settings settings;
  @Inject private Letterhead letterhead;

  /**
   * The PDF for a booking that waits to be paid.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException as {@link
   *     DraftInvoice#draft}
   */
  public Attachment render(String reference) {
    ProFormaPaper paper = new ProFormaPaper(drafts.draft(reference), settings.company());
    byte[] pdf = letterhead.print("invoice", paper.title(), paper.parameters());
    return new Attachment("Pro-forma-invoice-" + reference + ".pdf", "application/pdf", pdf);
  }
}
