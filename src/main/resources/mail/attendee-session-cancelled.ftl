<#import "session.ftl" as s>
<@m.letter title="Your course is cancelled">
<@m.p>Hello ${attendee.name()},</@m.p>
<@m.p>we are very sorry: the course on which you have a seat does not take place. ${booking.booker().name()}, who booked for you, has been asked to choose another date or to cancel.</@m.p>
<@m.facts>
<@s.facts booking/>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<@m.p>The attached calendar entry takes it out of your calendar.</@m.p>
</@m.letter>
