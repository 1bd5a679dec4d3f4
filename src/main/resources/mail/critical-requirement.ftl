<@m.letter title="A critical requirement needs somebody today">
<@m.p>An attendee of a confirmed booking has stated a requirement of the priority Critical.</@m.p>
<@m.facts>
<@m.fact "Priority">Critical</@m.fact>
<@m.fact "Reference">${booking.reference()}</@m.fact>
<@m.fact "Course">${booking.session().courseTitle()}</@m.fact>
<@m.fact "Date">${booking.day()}, ${booking.hours()}</@m.fact>
<@m.fact "Venue">${booking.session().venue().name()}</@m.fact>
</@m.facts>
<@m.button url=link>Open the booking in the back office</@m.button>
<@m.p>What was stated is health data, so it is shown there and not in this mail.</@m.p>
</@m.letter>
