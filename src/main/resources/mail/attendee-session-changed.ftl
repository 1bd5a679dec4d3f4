<#import "session.ftl" as s>
<@m.letter title="Your course has changed">
<@m.p>Hello ${attendee.name()},</@m.p>
<@m.p>we had to change the course on which you have a seat, and we are sorry for the trouble. This is when and where it takes place now:</@m.p>
<@m.facts>
<@s.facts booking/>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<@m.h2>What it was before</@m.h2>
<@m.facts>
<@m.fact "Date">${before.day()}</@m.fact>
<@m.fact "Time">${before.hours()}</@m.fact>
<@m.fact "Venue">${before.place()}</@m.fact>
</@m.facts>
<@m.p>An entry for your calendar is attached; it replaces the one that you have. If you cannot come any more, please tell ${booking.booker().name()}, who booked for you, or write to us and give the reference ${booking.reference()}.</@m.p>
</@m.letter>
