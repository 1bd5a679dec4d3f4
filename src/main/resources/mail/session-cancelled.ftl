<#import "session.ftl" as s>
<@m.letter title="We had to cancel your course">
<@m.p>Hello ${booking.booker().name()},</@m.p>
<@m.p>we are very sorry: the course that you have booked does not take place. Please tell us what you would like instead; nothing of it costs you a fee.</@m.p>
<@m.h2>What is cancelled</@m.h2>
<@m.facts>
<@s.facts booking/>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<@m.h2>Another date</@m.h2>
<#if rescue.kept()?has_content>
<@m.p>We keep seats for all of you on these dates until ${rescue.deadline()}. If one costs more than what you have booked, the difference is on us; if it costs less, you get the difference back.</@m.p>
<@m.items>
<#list rescue.kept() as other>
<@m.item>${other.day()}, ${other.hours()}, ${other.place()}, ${other.price()} a seat</@m.item>
</#list>
</@m.items>
<#else>
<@m.p>At this moment no other date has room for all of you. We will gladly look for one with you.</@m.p>
</#if>
<@m.h2>Or all your money back</@m.h2>
<@m.p>You get back all that you paid, or it comes off the invoice to your company: ${rescue.refund()}. This choice stays open after that day too.</@m.p>
<#if rescue.credit()??>
<@m.h2>Or a credit for another course</@m.h2>
<@m.p>Keep ${rescue.credit()} as a credit and book another course with it, at any time. It does not expire, and you can have the money instead whenever you ask us.</@m.p>
</#if>
<@m.button url=link>Choose what you would like</@m.button>
<@m.p>This link opens your booking without a password. You can also call us or reply to this mail. If we do not hear from you by then, we will call you.</@m.p>
<@m.p>The attached calendar entry takes the course out of your calendar. Attendees whose e-mail address you gave us are told as well.</@m.p>
</@m.letter>
