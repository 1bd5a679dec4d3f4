<#import "waiting.ftl" as w>
<@m.letter title="You are on the waiting list">
<@m.p>Hello ${waiting.name()},</@m.p>
<@m.p>you are waiting for ${w.seats(waiting.seats())} on ${waiting.courseTitle()}:</@m.p>
<@w.days waiting/>
<@m.p>As soon as seats come free for you, we keep them and send you a mail. You then have some time to book. You need not do anything until then, and you pay nothing for waiting.</@m.p>
<@m.button url=waitingLink>See your place or leave the waiting list</@m.button>
<@m.p>If you did not ask for this, open the link and leave the list.</@m.p>
</@m.letter>
