-- What every installation begins with: terms to be replaced by the company's own, and common needs.

INSERT INTO terms (version, title, text, published_at) VALUES ('2026-11', 'Booking terms',
'Your booking
You book seats on a dated session. The booking is confirmed when your payment has succeeded; until then we keep your seats only for the time shown on the page.

Prices and payment
Prices include VAT. You pay by card. Our payment provider Stripe handles your card details; we never see them.

If you have to cancel
Up to 14 days before the session we refund the whole price. From 13 to 7 days before, we refund half of it. Later than that there is no refund, but you may send somebody else in your place at no charge.

If we have to cancel
If we cannot hold a session we offer you another date or refund the whole price, as you choose.

On the day
Please arrive 15 minutes early and bring photo identification. Certificates are given to those who attend the whole course and show that they can do what it teaches.

Access needs
Tell us what you need when you book, and we will arrange it or tell you in good time if we cannot. We keep this information only to prepare your course, and only if you agree.

Your data
We use your data to run your booking, to send you its papers, and to keep the accounts that the law asks for.

Law
These terms follow the law of England and Wales and take nothing away from your rights as a consumer.',
timestamptz '2026-11-01 00:00:00+00');

INSERT INTO requirement_templates
  (position, code, category, label, help, priority, lead_time_days, venue_features) VALUES
(10, 'WHEELCHAIR', 'MOBILITY', 'Wheelchair user', 'Step-free way to the room and a place at the table. Tell us about transfers during practical exercises if you like.', 'CRITICAL', 5, '{STEP_FREE,ACCESSIBLE_TOILET}'),
(20, 'STEP_FREE_ACCESS', 'MOBILITY', 'No stairs', 'I cannot use stairs, or only with difficulty.', 'CRITICAL', 5, '{STEP_FREE}'),
(30, 'ACCESSIBLE_PARKING', 'MOBILITY', 'Accessible parking', 'A reserved bay close to the entrance.', 'HIGH', 3, '{ACCESSIBLE_PARKING}'),
(40, 'NO_FLOOR_WORK', 'MOBILITY', 'Cannot kneel or work on the floor', 'Practical exercises are adapted, for example with a raised manikin.', 'HIGH', 3, '{}'),
(50, 'BSL_INTERPRETER', 'HEARING', 'British Sign Language interpreter', 'We book an interpreter for the whole day.', 'CRITICAL', 14, '{}'),
(60, 'HEARING_LOOP', 'HEARING', 'Hearing loop', 'I use a hearing aid with the T setting.', 'HIGH', 3, '{HEARING_LOOP}'),
(70, 'LIP_READING', 'HEARING', 'Seat for lip-reading', 'A seat from where I see the trainer''s face.', 'STANDARD', 1, '{}'),
(80, 'LARGE_PRINT', 'SIGHT', 'Large print', 'Course papers in 18 point type.', 'HIGH', 5, '{}'),
(90, 'SCREEN_READER', 'SIGHT', 'Papers for a screen reader', 'Course papers as accessible files before the day.', 'HIGH', 5, '{}'),
(100, 'ASSISTANCE_DOG', 'SIGHT', 'Assistance dog', 'My dog comes with me.', 'HIGH', 3, '{}'),
(110, 'DYSLEXIA', 'NEURODIVERSITY', 'Dyslexia', 'Coloured paper, more time, or an oral assessment.', 'STANDARD', 2, '{}'),
(120, 'AUTISM', 'NEURODIVERSITY', 'Autism or sensory needs', 'A plan of the day beforehand and a quiet place for breaks.', 'HIGH', 3, '{QUIET_ROOM}'),
(130, 'ADHD', 'NEURODIVERSITY', 'ADHD', 'More frequent short breaks.', 'STANDARD', 1, '{}'),
(140, 'PREGNANCY', 'MEDICAL', 'Pregnancy', 'A comfortable chair, breaks, and adapted exercises.', 'HIGH', 2, '{}'),
(150, 'MEDICAL_CONDITION', 'MEDICAL', 'Medical condition we should know of', 'For example epilepsy or diabetes: what should we do if it shows?', 'CRITICAL', 2, '{}'),
(160, 'SEVERE_ALLERGY', 'MEDICAL', 'Severe allergy', 'For example latex (gloves) or nuts.', 'CRITICAL', 3, '{}'),
(170, 'DIET_VEGAN', 'DIETARY', 'Vegan food', 'Where lunch is included.', 'STANDARD', 3, '{}'),
(180, 'DIET_HALAL', 'DIETARY', 'Halal food', 'Where lunch is included.', 'STANDARD', 3, '{}'),
(190, 'DIET_GLUTEN_FREE', 'DIETARY', 'Gluten-free food', 'Where lunch is included.', 'STANDARD', 3, '{}'),
(200, 'PLAIN_ENGLISH', 'LANGUAGE', 'English is not my first language', 'Plain words and more time for the assessment.', 'STANDARD', 1, '{}'),
(210, 'PERSONAL_ASSISTANT', 'OTHER', 'Personal assistant', 'Somebody comes to support me and needs a chair but no seat on the course.', 'HIGH', 2, '{}'),
(220, 'PRAYER_ROOM', 'OTHER', 'Quiet room for prayer', 'A quiet room in the breaks.', 'STANDARD', 2, '{QUIET_ROOM}');
