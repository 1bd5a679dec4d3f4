<#import "session.ftl" as s>
<#assign booking = moved.booking()>
<@m.letter title="Your booking has not moved">
<@m.p>Hello ${booking.booker().name()},</@m.p>
<@m.p>you wanted to move your booking to ${moved.toDay()}. We kept seats there until ${moved.payByTime()}, but the rest of the price, ${moved.due().format()}, was not paid by then. So the move does not take place.</@m.p>
<@m.p>Your booking stands as it was:</@m.p>
<@m.facts>
<@s.facts booking/>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<@m.button url=link>See your booking</@m.button>
<@m.p>You can still move: choose a date in your booking again, as long as seats are free there. Should you have paid just now, your booking moves after all if it can, and otherwise your money goes straight back to you.</@m.p>
<@m.p>The link opens your booking without a password. Please do not pass it on.</@m.p>
</@m.letter>
