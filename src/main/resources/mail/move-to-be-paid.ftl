<#assign booking = moved.booking()>
<@m.letter title="Your new date waits for you">
<@m.p>Hello ${booking.booker().name()},</@m.p>
<@m.p>we keep seats for you on the session that you have asked for. Your booking moves there as soon as you have paid the rest:</@m.p>
<@m.facts>
<@m.fact "To pay">${moved.due().format()}</@m.fact>
<#if moved.fee().signum() gt 0>
<@m.fact "Of that, fee for the change">${moved.fee().format()}</@m.fact>
</#if>
<@m.fact "Pay by">${moved.payByTime()}</@m.fact>
<@m.fact "Course">${moved.to().courseTitle()}</@m.fact>
<@m.fact "Date">${moved.toDay()}</@m.fact>
<@m.fact "Time">${moved.toHours()}</@m.fact>
<@m.fact "Venue">${moved.to().venue().name()}, ${moved.to().venue().town()}</@m.fact>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<@m.button url=link>Pay and move</@m.button>
<@m.p>If you do not pay by then, nothing changes: your booking for ${moved.fromDay()} stands. The link opens your booking without a password. Please do not pass it on.</@m.p>
</@m.letter>
