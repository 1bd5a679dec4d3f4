package com.reactfasttraining.booking.booking.company;

import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.identity.signin.AddressBrake;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.TypedCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Books on invoice for whoever knows the booking code of an approved company. Each wrong code
 * counts for the brake by network address.
 */
@ApplicationScoped
public class BookWithCode {

  @Inject private AddressBrake brake;
  @Inject private Companies companies;
  @Inject private BookOnInvoice bookOnInvoice;

  /**
   * Books at the charge of the company that the code belongs to.
   *
   * @throws RefusedException INVALID for a code that is none; TOO_MANY_REQUESTS; what {@link
   *     BookOnInvoice} refuses
   */
  public BookingView book(String reference, @Nullable String code, InvoiceOrder order) {
    if (code == null || code.isBlank()) {
      throw wrong("Enter your company's booking code.");
    }
    long attempt = brake.attempt();
    String companyId =
        companies
            .withCode(TypedCode.typed(code))
            .map(Company::publicId)
            .orElseThrow(
                () ->
                    wrong("This code is not known, or no longer valid. Check it, or pay by card."));
    brake.succeeded(attempt);
    return bookOnInvoice.book(reference, companyId, order);
  }

  private static RefusedException wrong(String message) {
    return RefusedException.invalid(List.of(new FieldError("/companyCode", message)));
  }
}
