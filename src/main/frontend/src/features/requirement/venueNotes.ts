import type { RequirementTemplate, Session } from '../../lib/api';
import { daysUntil } from '../../lib/dates';
import { featureLabel, sentenceList } from '../../lib/messages';

/** What the booker should know before paying: the venue lacks something, or the time is short. */
export function needNotes(template: RequirementTemplate, session: Session, now: number): string[] {
  const { accessFeatures, name } = session.venue;
  const missing = template.venueFeatures.filter((feature) => !accessFeatures.includes(feature));
  const notes = [];
  if (missing.length > 0) {
    const list = sentenceList(missing.map((feature) => featureLabel(feature).toLowerCase()));
    notes.push(
      `${name} is not known to have: ${list}. We will contact you before the day, or you can choose another venue.`,
    );
  }
  if (daysUntil(session.date, now) < template.leadTimeDays) {
    notes.push(
      `We usually need ${template.leadTimeDays} days to arrange this. We will try, and tell you if we cannot.`,
    );
  }
  return notes;
}
