<#import "session.ftl" as s>
<#assign booking = moved.booking()>
<@m.letter title="Your course has moved">
<@m.p>Hello ${attendee.name()},</@m.p>
<@m.p>${booking.booker().name()} has moved the booking in which you have a seat to another session. This is when and where we expect you now:</@m.p>
<@m.facts>
<@s.facts booking/>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<@m.h2>Before</@m.h2>
<@m.facts>
<@m.fact "Course">${moved.from().courseTitle()}</@m.fact>
<@m.fact "Date">${moved.fromDay()}</@m.fact>
<@m.fact "Time">${moved.fromHours()}</@m.fact>
<@m.fact "Venue">${moved.from().venue().name()}, ${moved.from().venue().town()}</@m.fact>
</@m.facts>
<@m.p>An entry for your calendar is attached; it replaces the one that you have. If you cannot come on the new date, please tell ${booking.booker().name()}, or write to us and give the reference ${booking.reference()}.</@m.p>
</@m.letter>
