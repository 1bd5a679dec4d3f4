<#import "session.ftl" as s>
<@m.letter title="Your seat was given up">
<@m.p>Hello,</@m.p>
<@m.p>a seat on this course had been booked for you under this e-mail address. The booker has changed that, so the seat is no longer yours and you need not come.</@m.p>
<@m.facts>
<@s.facts booking/>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<@m.p>The attached file takes the day out of your calendar. If you think that this is a mistake, please ask whoever booked for you, or write to us and give the reference ${booking.reference()}.</@m.p>
<@m.p>We would be glad to see you on another day.</@m.p>
</@m.letter>
