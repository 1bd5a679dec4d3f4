<#import "session.ftl" as s>
<#assign booking = cancelled.booking()>
<@m.letter title=cancelled.whole()?then("Your booking is cancelled", "Seats of your booking are cancelled")>
<@m.p>Hello ${booking.booker().name()},</@m.p>
<#if cancelled.whole()>
<@m.p>your booking is cancelled as you asked. Nobody is expected on the day any more.</@m.p>
<#else>
<@m.p>we have cancelled as you asked. The rest of your booking stays as it is: <#if booking.seats() == 1>1 seat is<#else>${booking.seats()} seats are</#if> still yours.</@m.p>
</#if>
<@m.facts>
<@m.fact "Reference">${booking.reference()}</@m.fact>
<@s.facts booking/>
<@m.fact cancelled.onInvoice()?then("Taken off the invoice", "Refund")>${cancelled.refund().format()}</@m.fact>
<@m.fact "Cancellation fee">${cancelled.fee().format()}</@m.fact>
</@m.facts>
<#if cancelled.people()?has_content>
<@m.h2>Who is not coming</@m.h2>
<@m.items>
<#list cancelled.people() as person>
<@m.item>${person.name()}</@m.item>
</#list>
</@m.items>
</#if>
<#if cancelled.onInvoice()>
<#if cancelled.refund().amountMinor() == 0>
<@m.p>By the terms that you accepted nothing comes off the invoice this close to the start.</@m.p>
<#else>
<@m.p>The attached credit note takes this off the invoice. What your company has already paid beyond the rest, we give back to its bank account.</@m.p>
</#if>
<#elseif cancelled.refund().amountMinor() == 0>
<@m.p>By the terms that you accepted there is no refund this close to the start.</@m.p>
<#elseif cancelled.toCard().amountMinor() == 0>
<@m.p>The refund stays with us as a credit. We write to you about it in a mail of its own.</@m.p>
<#elseif cancelled.toCredit().amountMinor() != 0>
<@m.p>${cancelled.toCredit().format()} of the refund goes back to the credit that you paid with, and ${cancelled.toCard().format()} to the card that you paid with. Banks usually show it within 5 to 10 days. We write to you again with the credit notes.</@m.p>
<#else>
<@m.p>The refund goes to the card that you paid with. We ask for it now, and banks usually show it within 5 to 10 days. We write to you again with a credit note as soon as it is on its way.</@m.p>
</#if>
<#if cancelled.whole()>
<@m.p>The attached file takes the entry out of your calendar.</@m.p>
</#if>
<@m.p>If you did not ask for this, please write to us or call at once, and give the reference ${booking.reference()}.</@m.p>
</@m.letter>
