<#import "waiting.ftl" as w>
<@m.letter title="Our offer has ended">
<@m.p>Hello ${booking.name()},</@m.p>
<@m.p>we kept ${w.seats(booking.seats())} for you, but <#if booking.seats() == 1>it was<#else>they were</#if> not booked in time. We offer <#if booking.seats() == 1>it<#else>them</#if> to the next in line now, and you are no longer on this waiting list.</@m.p>
<@m.facts>
<@m.fact "Course">${booking.courseTitle()}</@m.fact>
<@m.fact "Date">${booking.day()}</@m.fact>
<@m.fact "Time">${booking.hours()}</@m.fact>
<@m.fact "Venue">${booking.place()}</@m.fact>
<@m.fact "Kept until">${booking.deadline()}</@m.fact>
</@m.facts>
<@m.p>Would you still like to come? See which dates have free seats, or join the waiting list again.</@m.p>
<@m.button url=courseLink>See the dates of this course</@m.button>
</@m.letter>
