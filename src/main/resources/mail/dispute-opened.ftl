<@m.letter title="A customer disputes a payment">
<@m.p>A customer has told their bank that ${dispute.amount().format()} should not have been taken. The bank asks for evidence: without an answer in time the money is lost.</@m.p>
<@m.facts>
<@m.fact "Booking">${dispute.bookingReference()}</@m.fact>
<@m.fact "Amount">${dispute.amount().format()}</@m.fact>
<@m.fact "What the customer told the bank">${reason}</@m.fact>
<#if due??>
<@m.fact "Evidence is due by">${due}</@m.fact>
</#if>
<@m.fact "At Stripe">${dispute.id()}</@m.fact>
</@m.facts>
<@m.button url=link>See the payment</@m.button>
<@m.p>Answer the dispute in Stripe's dashboard: send the booking confirmation, the terms that were accepted, and the attendance register of the day.</@m.p>
</@m.letter>
