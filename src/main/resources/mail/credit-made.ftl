<#import "session.ftl" as s>
<@m.letter title="Your credit of ${credit.amount().format()}">
<@m.p>Hello ${booking.booker().name()},</@m.p>
<@m.p>instead of your money you keep a credit with us, from the course that we had to cancel. This is its code:</@m.p>
<@m.facts>
<@m.fact "Code">${credit.code()}</@m.fact>
<@m.fact "Credit">${credit.amount().format()}</@m.fact>
<@m.fact "From booking">${booking.reference()}</@m.fact>
</@m.facts>
<@m.h2>How to use it</@m.h2>
<@m.p>Book any course and enter the code where you check your answers. The credit pays as much as it can; what is left to pay, you pay by card. What is not used stays on the credit.</@m.p>
<@m.button url=publicUrl>Find a course</@m.button>
<@m.p>The credit does not expire. Whoever has the code can use it, so keep it to yourself.</@m.p>
<@m.h2>If you would rather have the money</@m.h2>
<@m.p>Write to us or call at any time: we pay what is left of the credit to the card that you paid with.</@m.p>
<@m.p>You can look up the code, and what is left, in your cancelled booking:</@m.p>
<@m.button url=link>See your credit</@m.button>
<#if credited>
<@m.p>Your credit note is attached as a PDF file. It corrects your invoice; please keep both.</@m.p>
</#if>
</@m.letter>
