package com.reactfasttraining.booking.devservices.sample;

import java.util.List;

/** The twelve courses of the demo. */
final class SampleCourses {

  static final List<SampleCourse> ALL =
      List.of(
          new SampleCourse(
              "emergency-first-aid-at-work",
              "Emergency First Aid at Work",
              360,
              8_500,
              36,
              "One practical day for the appointed first aider of a small or low-risk workplace.",
              """
              You learn to look after somebody until help arrives: checking a casualty, the recovery \
              position, CPR and the use of a defibrillator, choking, bleeding, burns, seizures and shock.

              Most of the day is practice, in pairs and with manikins. Every exercise can be adapted; \
              tell us when you book what would help you.\
              """),
          new SampleCourse(
              "emergency-paediatric-first-aid",
              "Emergency Paediatric First Aid",
              360,
              7_900,
              36,
              "First aid for babies and children, for nursery staff, childminders and families.",
              """
              What is different when the casualty is small: CPR for babies and children, choking, \
              fever and febrile seizures, meningitis, allergic reactions, bumps, burns and breaks.

              Suits assistants in early-years settings, and anybody who looks after children.\
              """),
          new SampleCourse(
              "basic-life-support-and-aed",
              "Basic Life Support and AED",
              180,
              4_500,
              12,
              "Three hours that save a life: CPR, the defibrillator and choking.",
              """
              A short, hands-on course. You practise CPR on adult, child and baby manikins, use a \
              training defibrillator, and treat choking and an unconscious casualty who breathes.

              Suits dental and care teams, gyms, and anybody near a public defibrillator.\
              """),
          new SampleCourse(
              "annual-first-aid-refresher",
              "Annual First Aid Refresher",
              180,
              4_950,
              12,
              "Half a day a year that keeps your skills fresh between two certificates.",
              """
              The Health and Safety Executive recommends a refresher every year. We go through CPR, \
              the defibrillator, bleeding and choking again, and what has changed since you last came.

              Bring your first aid certificate, valid or expired in the last three months.\
              """),
          new SampleCourse(
              "mental-health-first-aid-awareness",
              "Mental Health First Aid Awareness",
              240,
              6_900,
              36,
              "Notice when a colleague struggles, start the conversation, and point to help.",
              """
              Common conditions and how they show at work, listening without judging, what to say and \
              what to leave, crisis and suicide, looking after yourself, and where help is to be found.

              Nobody has to share anything personal. There is a quiet room and a break every hour.\
              """),
          new SampleCourse(
              "fire-marshal",
              "Fire Marshal",
              240,
              7_500,
              36,
              "Lead an evacuation, sweep your floor, and know when not to fight a fire.",
              """
              How fires start and spread, prevention in daily work, alarms and escape routes, the roll \
              call, helping people who cannot use the stairs, and practice with live extinguishers.

              The extinguishers are used outdoors; please bring a coat.\
              """),
          new SampleCourse(
              "fire-safety-awareness",
              "Fire Safety Awareness",
              180,
              4_200,
              12,
              "What everybody at work should know about fire, in one morning.",
              """
              Hazards and good housekeeping, what to do when you find a fire or hear the alarm, which \
              extinguisher is for what, and your duties under the Fire Safety Order.

              Suits new starters and a yearly reminder for the whole team.\
              """),
          new SampleCourse(
              "manual-handling",
              "Manual Handling",
              180,
              4_800,
              36,
              "Lift, carry and push without hurting yourself, with loads you know from work.",
              """
              How backs are hurt, the assessment of task, load and surroundings, good technique alone \
              and in a team, and aids that spare you the lifting.

              Practice is at your own pace. Tell us about any injury, and we leave out what hurts.\
              """),
          new SampleCourse(
              "health-and-safety-awareness",
              "Health and Safety Awareness",
              360,
              8_900,
              36,
              "The foundations of a safe workplace, with a Level 2 award at the end.",
              """
              Duties of employer and staff, hazards and risks, accidents and how they are reported, \
              display screens, chemicals, electricity, stress, and the welfare of people at work.

              Ends with a multiple-choice test of 20 questions, in large print or read aloud on request.\
              """),
          new SampleCourse(
              "managing-safely-essentials",
              "Managing Safely Essentials",
              360,
              14_500,
              36,
              "For supervisors and managers: lead on safety without drowning in paper.",
              """
              Your legal duties as a manager, assessing and controlling risks, leading by example, \
              investigating an incident, and measuring whether it all works.

              You take home a risk assessment of your own workplace, made during the day.\
              """),
          new SampleCourse(
              "working-at-height",
              "Working at Height",
              240,
              7_200,
              36,
              "Plan the job, choose the equipment, and come down again in one piece.",
              """
              The Work at Height Regulations, avoiding height altogether, ladders and steps, towers and \
              platforms, harnesses and their checks, fragile roofs, and what to do after a fall.

              Practice is no higher than two metres. Please wear flat shoes.\
              """),
          new SampleCourse(
              "evacuation-chair-operator",
              "Evacuation Chair Operator",
              180,
              5_500,
              12,
              "Bring a person who cannot use the stairs to safety, calmly and with dignity.",
              """
              Personal emergency evacuation plans, checking and unfolding the chair, moving from a \
              wheelchair, going down stairs with a passenger, and talking somebody through it.

              Everybody operates the chair; nobody has to be the passenger.\
              """));

  private SampleCourses() {}
}
