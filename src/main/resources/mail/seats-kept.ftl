<@m.letter title="${(booking.seats() == 1)?then('We keep a seat for you', 'We keep seats for you')}">
<@m.p>Hello ${booking.name()},</@m.p>
<@m.p>as we agreed, we keep <#if booking.seats() == 1>a seat<#else>${booking.seats()} seats</#if> for you. Please finish your booking and pay by card before the time below.</@m.p>
<@m.facts>
<@m.fact "Course">${booking.courseTitle()}</@m.fact>
<@m.fact "Date">${booking.day()}</@m.fact>
<@m.fact "Time">${booking.hours()}</@m.fact>
<@m.fact "Venue">${booking.place()}</@m.fact>
<@m.fact "Seats">${booking.seats()}</@m.fact>
<@m.fact "Book by">${booking.deadline()}</@m.fact>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<@m.button url=link>Finish your booking</@m.button>
<@m.p>The link opens your booking without a password. Please do not pass it on. If you have not booked by then, others may have the <#if booking.seats() == 1>seat<#else>seats</#if>.</@m.p>
</@m.letter>
