<@m.letter title="We are refunding your payment">
<@m.p>Hello ${booking.bookerName()},</@m.p>
<@m.p>we are sorry: your payment reached us after the time for which we had kept your seats, and by then there were not enough seats left. You have no booking on this session, and we are giving you all of your money back.</@m.p>
<@m.facts>
<@m.fact "Refund">${booking.paid().format()}</@m.fact>
<@m.fact "Course">${booking.courseTitle()}</@m.fact>
<@m.fact "Date">${booking.day()}</@m.fact>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<@m.p>The refund goes to the card that you paid with. Banks usually show it within 5 to 10 days. You need not do anything.</@m.p>
<@m.button url=publicUrl>Choose another date</@m.button>
<@m.p>We would be glad to find you a seat: write to us or call, and give the reference ${booking.reference()}.</@m.p>
</@m.letter>
