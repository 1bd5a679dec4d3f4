<#import "session.ftl" as s>
<#assign booking = moved.booking()>
<@m.letter title="Your booking has moved">
<@m.p>Hello ${booking.booker().name()},</@m.p>
<@m.p>your booking has moved to another session, with the same people. This is when and where it takes place now:</@m.p>
<@m.facts>
<@s.facts booking/>
<@m.fact "Reference">${booking.reference()}</@m.fact>
<@m.fact "Price">${booking.priceInWords()}</@m.fact>
<#if moved.fee().signum() gt 0>
<@m.fact "Fee for the change">${moved.fee().format()}</@m.fact>
</#if>
<#if moved.due().signum() gt 0>
<@m.fact moved.onInvoice()?then(moved.billedAnew()?then("More on invoice", "Further invoice"), "Paid for the change")>${moved.due().format()}</@m.fact>
<#elseif moved.due().signum() lt 0>
<@m.fact moved.onInvoice()?then("Taken off the invoice", "Refund")>${moved.refund().format()}</@m.fact>
</#if>
</@m.facts>
<@m.h2>Before</@m.h2>
<@m.facts>
<@m.fact "Course">${moved.from().courseTitle()}</@m.fact>
<@m.fact "Date">${moved.fromDay()}</@m.fact>
<@m.fact "Time">${moved.fromHours()}</@m.fact>
<@m.fact "Venue">${moved.from().venue().name()}, ${moved.from().venue().town()}</@m.fact>
</@m.facts>
<@m.button url=link>See your booking and its papers</@m.button>
<@m.p>Your new booking confirmation and your invoices are attached as PDF files, and an entry for your calendar that replaces the one that you have. Attendees whose e-mail address you gave us get a mail of their own.</@m.p>
<#if moved.billedAnew()>
<@m.p>The new course is taxed differently. So the attached credit note takes back what was billed for the old one, and the newest of the attached invoices is for the new one. ${moved.onInvoice()?then("What your company has already paid counts towards it; the rest is to be paid by the day that stands on it.", "What you have paid counts towards it.")}</@m.p>
</#if>
<#if moved.onInvoice()>
<#if moved.billedAnew()>
<#if moved.due().signum() lt 0>
<@m.p>What your company has already paid beyond the new price and the fee, we give back to its bank account.</@m.p>
</#if>
<#elseif moved.due().signum() gt 0>
<@m.p>The new date costs more. The newest of the attached invoices is for the difference; your company pays it by the day that stands on it, besides the invoice that it has.</@m.p>
<#elseif moved.due().signum() lt 0>
<@m.p>The attached credit note takes the difference off the invoice. What your company has already paid beyond the rest, we give back to its bank account.</@m.p>
</#if>
<#elseif moved.due().signum() lt 0>
<@m.p>The refund goes to the card that you paid with. We write to you again with a credit note as soon as it is on its way.</@m.p>
</#if>
<@m.p>If you did not ask for this, please write to us or call at once, and give the reference ${booking.reference()}.</@m.p>
</@m.letter>
