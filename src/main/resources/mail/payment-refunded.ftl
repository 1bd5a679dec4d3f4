<#assign toCredit = booking.refund().toCredit()>
<@m.letter title=toCredit?then("Your credit is back", "We have refunded your payment")>
<@m.p>Hello ${booking.bookerName()},</@m.p>
<#if booking.unseated()>
<@m.p>we are sorry: your payment reached us after the time for which we had kept your seats, and by then there were not enough seats left. You have no booking on this session, and we have given you all of your money back.</@m.p>
<#elseif booking.paidTwice()>
<@m.p>your booking was paid for twice. We have given you the second payment back; your booking stays as it is.</@m.p>
<#elseif booking.creditSpent()>
<@m.p>we are sorry: your payment reached us after the time for which we had kept your seats, and by then the credit that was to pay the rest had been used for another booking. You have no booking on this session, and we have given you all of this payment back.</@m.p>
<#elseif booking.paidOut()>
<@m.p>you asked for the money of your credit. We have paid to your card what was left of it; the code cannot be used any more.</@m.p>
<#elseif booking.cancelled()>
<@m.p>this is the refund for your cancellation.</@m.p>
<#elseif booking.moved()>
<@m.p>your booking has moved to a session that costs less. This is the difference.</@m.p>
<#elseif booking.notMoved()>
<@m.p>we are sorry: your payment for the move to another session reached us when the move could not be made any more. We have given you all of that payment back.</@m.p>
<#else>
<@m.p>we have given you money back for your booking.</@m.p>
</#if>
<@m.facts>
<@m.fact "Refund">${booking.refund().amount().format()}</@m.fact>
<@m.fact "Course">${booking.courseTitle()}</@m.fact>
<@m.fact "Date">${booking.day()}</@m.fact>
<@m.fact "Reference">${booking.reference()}</@m.fact>
</@m.facts>
<#if booking.settled()>
<@m.p>It could not go back to the card that you paid with. So we have given it back another way: ${booking.refund().settlement().means().label()?lower_case}, ${booking.settledOn()}. You need not do anything.</@m.p>
<#elseif toCredit>
<@m.p>It is back on the credit that you paid with, and you can use the code of that credit again at once. If you would rather have the money, write to us or call.</@m.p>
<#else>
<@m.p>The refund goes to the card that you paid with. Banks usually show it within 5 to 10 days. You need not do anything.</@m.p>
</#if>
<#if credited>
<@m.p>Your credit note is attached as a PDF file. It corrects your invoice; please keep both.</@m.p>
</#if>
<#if booking.unseated()>
<@m.button url=publicUrl>Choose another date</@m.button>
<#if booking.waitingLink()??>
<@m.p>Or wait for this date: when seats come free, we keep them for you and write to you.</@m.p>
<@m.button url=booking.waitingLink()>Join the waiting list</@m.button>
</#if>
</#if>
<@m.p>If you have a question, write to us or call, and give the reference ${booking.reference()}.</@m.p>
</@m.letter>
