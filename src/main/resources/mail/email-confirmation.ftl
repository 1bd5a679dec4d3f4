<@m.letter title="Confirm your e-mail address">
<@m.p>Somebody, most likely you, made an account with this address. Confirm that it is yours, and your account shows all bookings that were made with it.</@m.p>
<@m.button url=link>Confirm your e-mail address</@m.button>
<@m.p>The link works for a week, for whoever knows the password of the account. If you did not make an account, you need not do anything: without you nobody sees your bookings.</@m.p>
</@m.letter>
