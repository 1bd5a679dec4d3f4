<#import "session.ftl" as s>
<@m.letter title="You have a seat on our course">
<@m.p>Hello ${attendee.name()},</@m.p>
<@m.p>${booking.booker().name()} has booked a seat for you. We look forward to seeing you.</@m.p>
<@m.facts>
<@s.facts booking/>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<@s.bring/>
<@m.p>An entry for your calendar is attached. If you cannot come, or need something so that you can take part, please tell ${booking.booker().name()} or write to us and give the reference ${booking.reference()}.</@m.p>
</@m.letter>
