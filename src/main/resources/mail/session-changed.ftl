<#import "session.ftl" as s>
<@m.letter title="Your course has changed">
<@m.p>Hello ${booking.booker().name()},</@m.p>
<@m.p>we had to change a course that you have booked, and we are sorry for the trouble. Your seats are safe. This is when and where it takes place now:</@m.p>
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
<@m.button url=link>See your booking</@m.button>
<@m.p>An entry for your calendar is attached; it replaces the one that you have. Attendees whose e-mail address you gave us get a mail of their own.</@m.p>
<#if before.hard()>
<@m.p>If the new day, time or town does not suit you, reply to this mail or call us: until the course begins, you may cancel for a full refund or move to another date, and we charge no fee.</@m.p>
</#if>
</@m.letter>
