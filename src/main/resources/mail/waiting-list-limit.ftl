<#import "waiting.ftl" as w>
<@m.letter title="You are on as many waiting lists as we can offer">
<@m.p>Hello ${waiting.name()},</@m.p>
<@m.p>you asked to wait for another session. Your e-mail address waits at ten places already, so we have not added it.</@m.p>
<@m.p>To make room, leave one that you need no more. The oldest is ${waiting.courseTitle()}:</@m.p>
<@w.days waiting/>
<@m.button url=waitingLink>See this place or leave it</@m.button>
</@m.letter>
