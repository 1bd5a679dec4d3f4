<@m.letter title="Choose a new password">
<@m.p>Somebody, most likely you, asked for a new password of your account.</@m.p>
<@m.button url=link>Choose a new password</@m.button>
<@m.p>The link works once, within one hour. If you did not ask for it, you need not do anything: your password stays as it is.</@m.p>
</@m.letter>
