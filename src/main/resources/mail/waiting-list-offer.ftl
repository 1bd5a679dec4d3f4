<#import "waiting.ftl" as w>
<@m.letter title="${(waiting.seats() == 1)?then('A seat is free for you', 'Seats are free for you')}">
<@m.p>Hello ${waiting.name()},</@m.p>
<#if waiting.offer()??>
<#assign offer = waiting.offer()>
<@m.p>you waited for ${w.seats(waiting.seats())} on ${waiting.courseTitle()}. We now keep <#if waiting.seats() == 1>it<#else>them</#if> for you.</@m.p>
<@m.facts>
<@m.fact "Course">${waiting.courseTitle()}</@m.fact>
<@m.fact "Date">${offer.day().date()}</@m.fact>
<@m.fact "Time">${offer.day().hours()}</@m.fact>
<@m.fact "Venue">${offer.day().place()}</@m.fact>
<@m.fact "Seats">${waiting.seats()}</@m.fact>
<@m.fact "Book by">${offer.deadline()}</@m.fact>
<@m.fact "Reference">${offer.reference()}</@m.fact>
</@m.facts>
<@m.button url=link>Go on and book</@m.button>
<@m.p>If you have not booked by then, we offer <#if waiting.seats() == 1>the seat<#else>the seats</#if> to the next in line. The link opens your booking without a password. Please do not pass it on.</@m.p>
<#else>
<@m.p>we had kept ${w.seats(waiting.seats())} on ${waiting.courseTitle()} for you, but that offer has ended since.</@m.p>
</#if>
<@m.button url=waitingLink>You do not need <#if waiting.seats() == 1>the seat<#else>the seats</#if> any more? Leave the waiting list</@m.button>
</@m.letter>
