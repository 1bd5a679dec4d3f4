<#import "session.ftl" as s>
<@m.letter title="Your course is near">
<@m.p>Hello ${booking.booker().name()},</@m.p>
<@m.p>the day that you booked is near. We look forward to seeing everybody.</@m.p>
<@m.facts>
<@m.fact "Reference">${booking.reference()}</@m.fact>
<@s.facts booking/>
</@m.facts>
<@s.people booking/>
<@m.button url=link>See your booking and its papers</@m.button>
<@m.p>This link opens your booking without a password. Please do not pass it on.</@m.p>
<@s.bring/>
<@m.p>Attendees whose e-mail address you gave us get a mail of their own.</@m.p>
</@m.letter>
