<#import "session.ftl" as s>
<@m.letter title="Your course is near">
<@m.p>Hello ${attendee.name()},</@m.p>
<@m.p>the day of your course is near. We look forward to seeing you.</@m.p>
<@m.facts>
<@s.facts booking/>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<@s.bring/>
<@m.p>If you cannot come, please tell ${booking.booker().name()} or call us, and give the reference ${booking.reference()}.</@m.p>
</@m.letter>
