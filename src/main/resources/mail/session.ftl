<#-- When and where: the same in the mails to booker and attendees. -->
<#macro facts booking>
<@m.fact "Course">${booking.session().courseTitle()}</@m.fact>
<@m.fact "Date">${booking.day()}</@m.fact>
<@m.fact "Time">${booking.hours()}</@m.fact>
<@m.fact "Venue">${booking.session().venue().name()}, ${booking.venueAddress()}</@m.fact>
<#if booking.venueAccess()?has_content>
<@m.fact "Access">${booking.venueAccess()}</@m.fact>
</#if>
</#macro>

<#macro bring>
<@m.h2>What to bring</@m.h2>
<@m.items>
<@m.item>Photo identification, such as a driving licence or a passport</@m.item>
<@m.item>Comfortable clothes: some exercises are done on the floor</@m.item>
<@m.item>Glasses, hearing aids or medication that you may need during the day</@m.item>
</@m.items>
<@m.p>Please arrive 15 minutes before the start.</@m.p>
</#macro>

<#-- Who has a seat, and how many seats nobody has yet. -->
<#macro people booking>
<@m.h2>Who is coming</@m.h2>
<@m.items>
<#list booking.attendees() as attendee>
<@m.item>${attendee.name()}</@m.item>
</#list>
<#if booking.unnamed() == 1>
<@m.item>1 seat without a name yet</@m.item>
<#elseif booking.unnamed() gt 1>
<@m.item>${booking.unnamed()} seats without a name yet</@m.item>
</#if>
</@m.items>
</#macro>
