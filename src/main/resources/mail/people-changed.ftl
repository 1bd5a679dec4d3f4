<#import "session.ftl" as s>
<@m.letter title="The attendees of your booking have changed">
<@m.p>Hello ${booking.booker().name()},</@m.p>
<@m.p>we have noted your change. Attendees whose e-mail address you gave us are told by a mail of their own.</@m.p>
<@s.people booking/>
<@m.facts>
<@m.fact "Reference">${booking.reference()}</@m.fact>
<@s.facts booking/>
</@m.facts>
<@m.button url=link>See your booking</@m.button>
<@m.p>If you did not ask for this change, please call us.</@m.p>
</@m.letter>
