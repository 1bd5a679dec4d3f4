<@m.letter title="The dispute is ${outcome}">
<#if lost>
<@m.p>The bank has decided for the customer: the money is lost. The ledger shows it.</@m.p>
<#elseif won>
<@m.p>The bank has decided for us: the money is ours. There is nothing to do.</@m.p>
<#else>
<@m.p>It came to nothing: no money was taken. There is nothing to do.</@m.p>
</#if>
<@m.facts>
<@m.fact "Booking">${dispute.bookingReference()}</@m.fact>
<@m.fact "Amount">${dispute.amount().format()}</@m.fact>
<#if dispute.fee()?? && dispute.fee().signum() gt 0>
<@m.fact "Kept by Stripe">${dispute.fee().format()}</@m.fact>
</#if>
<@m.fact "What the customer told the bank">${reason}</@m.fact>
<@m.fact "At Stripe">${dispute.id()}</@m.fact>
</@m.facts>
<@m.button url=link>See the payment</@m.button>
<#if lost>
<@m.p>The invoice stands, because the course was sold. Decide whether to ask the customer for the money, or to credit it.</@m.p>
</#if>
</@m.letter>
