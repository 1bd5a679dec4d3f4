<#import "session.ftl" as s>
<@m.letter title="Your booking is confirmed">
<@m.p>Hello ${booking.booker().name()},</@m.p>
<@m.p>thank you for your booking. <#if payBy??>Your<#else>We have your payment, and your</#if> <#if booking.seats() == 1>seat is<#else>${booking.seats()} seats are</#if> confirmed.<#if payBy??> Please pay the attached invoice by ${payBy}.</#if></@m.p>
<@m.facts>
<@m.fact "Reference">${booking.reference()}</@m.fact>
<@s.facts booking/>
<#if receipt??>
<@m.fact "Paid">${receipt}</@m.fact>
</#if>
<@m.fact "Price">${booking.priceInWords()}</@m.fact>
</@m.facts>
<@s.people booking/>
<@m.button url=link>See your booking and its papers</@m.button>
<@m.p>This link opens your booking without a password. Please do not pass it on.</@m.p>
<@s.bring/>
<@m.h2>Attached</@m.h2>
<@m.p>Your booking confirmation<#if payBy??> and your invoice<#else>, your invoice and your receipt</#if> as PDF files, and an entry for your calendar. Attendees whose e-mail address you gave us get a mail of their own.</@m.p>
</@m.letter>
