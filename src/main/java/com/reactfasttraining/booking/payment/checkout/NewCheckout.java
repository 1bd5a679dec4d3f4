package com.reactfasttraining.booking.payment.checkout;

import com.reactfasttraining.booking.booking.company.InvoiceOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The booker accepts the terms of a version and chooses how to pay; the code of an approved company
 * lets it pay later, on invoice.
 *
 * @param credit the code of a credit that pays as much as it can; empty to pay without those that
 *     were used before; null to leave that as it is
 */
public record NewCheckout(
    @NotBlank(message = "Accept the terms to go on") String termsVersion,
    @NotBlank(message = "Choose how to pay")
        @Pattern(regexp = "card|invoice", message = "Choose card or invoice")
        String method,
    @Nullable @Size(max = 100, message = "Use 100 characters or fewer") String purchaseOrder,
    @Nullable @Size(max = 40, message = "Use 40 characters or fewer") String companyCode,
    @Nullable @Size(max = 40, message = "Use 40 characters or fewer") String credit) {

  boolean isOnInvoice() {
    return method.equals("invoice");
  }

  InvoiceOrder order() {
    return new InvoiceOrder(termsVersion, purchaseOrder);
  }
}
