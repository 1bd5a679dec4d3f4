<@m.letter title="We have your payment of ${payment.amount().format()}">
<@m.p>Hello ${name},</@m.p>
<@m.p>thank you for your payment. Your receipt is attached as a PDF file.</@m.p>
<@m.facts>
<@m.fact "Amount">${payment.amount().format()}</@m.fact>
<@m.fact "Date of payment">${paidOn}</@m.fact>
<@m.fact "Paid by">${payment.means()}</@m.fact>
<@m.fact "Receipt">${payment.number()}</@m.fact>
<@m.fact "Invoice">${payment.invoice().number()}</@m.fact>
<@m.fact "Booking">${payment.invoice().bookingReference()}</@m.fact>
</@m.facts>
<#if owed??>
<#if owed.open().signum() gt 0>
<@m.p>${owed.open().format()} of the invoice is still to be paid, by ${due}.</@m.p>
<#else>
<@m.p>Nothing is left to pay on this invoice.</@m.p>
</#if>
</#if>
<@m.p>The receipt is not a VAT invoice. To reclaim VAT, please use invoice ${payment.invoice().number()}.</@m.p>
</@m.letter>
