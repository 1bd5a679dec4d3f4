<@m.letter title="Invoice ${overdue.owed().invoiceNumber()} is overdue">
<@m.p>Hello ${overdue.contactName()},</@m.p>
<#if again>
<@m.p>we have written to you before, and still have no full payment for this invoice. Please pay what is open now, or tell us what stands in the way.</@m.p>
<#else>
<@m.p>we have not yet received all of the payment for this invoice. Perhaps it was overlooked: please pay what is open now.</@m.p>
</#if>
<@m.facts>
<@m.fact "Invoice">${overdue.owed().invoiceNumber()}</@m.fact>
<@m.fact "Booking">${overdue.owed().bookingReference()}</@m.fact>
<@m.fact "Payment was due">${overdue.due()}</@m.fact>
<@m.fact "Amount">${overdue.owed().amount().format()}</@m.fact>
<#if overdue.owed().paid().signum() gt 0>
<@m.fact "Paid so far">${overdue.owed().paid().format()}</@m.fact>
</#if>
<@m.fact "Still open">${overdue.owed().open().format()}</@m.fact>
</@m.facts>
<@m.h2>How to pay</@m.h2>
<@m.p>By bank transfer. Please give the invoice number ${overdue.owed().invoiceNumber()} as the reference.</@m.p>
<#if company.bankDetails()??>
<#list company.bankDetails()?split("\n") as line>
<@m.p>${line}</@m.p>
</#list>
<#else>
<@m.p>Our bank details: please ask us at ${company.email()}.</@m.p>
</#if>
<@m.p>The invoice is attached as a PDF file. If your payment is on its way already, you need not do anything.</@m.p>
</@m.letter>
