<#import "session.ftl" as s>
<@m.letter title="Please tell us who is coming">
<@m.p>Hello ${booking.booker().name()},</@m.p>
<@m.p>your course is near, and <#if booking.unnamed() == 1>one of your seats has<#else>${booking.unnamed()} of your seats have</#if> no name yet. We need the names for the certificates. Please give them by ${deadline}; after that, please call us.</@m.p>
<@m.button url=link>Name your attendees</@m.button>
<@m.p>This link opens your booking without a password. Please do not pass it on.</@m.p>
<@s.people booking/>
<@m.facts>
<@m.fact "Reference">${booking.reference()}</@m.fact>
<@s.facts booking/>
</@m.facts>
</@m.letter>
