<#import "session.ftl" as s>
<#assign booking = cancelled.booking()>
<@m.letter title="Your seat is cancelled">
<@m.p>Hello ${attendee.name()},</@m.p>
<@m.p>the seat that ${booking.booker().name()} had booked for you is cancelled. You are not expected on this day any more.</@m.p>
<@m.facts>
<@s.facts booking/>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<@m.p>The attached file takes the entry out of your calendar. If you think that this is a mistake, please ask ${booking.booker().name()}, or write to us and give the reference ${booking.reference()}.</@m.p>
</@m.letter>
