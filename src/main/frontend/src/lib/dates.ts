/** A session's day and times are local to its venue, so no time zone arithmetic is done on them. */
const utc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

const LONG = utc({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const SHORT = utc({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const MONTH = utc({ month: 'long', year: 'numeric' });
const MS_PER_DAY = 86_400_000;

/** Thursday 3 December 2026 */
export function formatDate(isoDate: string): string {
  return LONG.format(atUtc(isoDate)).replace(',', '');
}

/** Thu 3 Dec 2026 */
export function formatShortDate(isoDate: string): string {
  return SHORT.format(atUtc(isoDate)).replace(',', '');
}

/** December 2026 */
export function formatMonth(isoDate: string): string {
  return MONTH.format(atUtc(isoDate));
}

/** 9am, 1:30pm, midday */
export function formatTime(isoTime: string): string {
  const [hour = 0, minute = 0] = isoTime.split(':').map(Number);
  if (hour === 12 && minute === 0) {
    return 'midday';
  }
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** 9am to 4:30pm */
export function formatTimes(start: string, end: string): string {
  return `${formatTime(start)} to ${formatTime(end)}`;
}

/** A moment as a time of day here: 2:35pm */
export function formatClock(moment: string): string {
  const at = new Date(moment);
  return formatTime(`${at.getHours()}:${at.getMinutes()}`);
}

/** A moment as a day and time here: Thursday 3 December 2026 at 2:35pm */
export function formatMoment(moment: string): string {
  const at = new Date(moment);
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return `${formatDate(day)} at ${formatClock(moment)}`;
}

/** A moment as people say it: with its day, unless that is today. */
export function formatUntil(moment: string, now: number): string {
  const isToday = new Date(moment).toDateString() === new Date(now).toDateString();
  return isToday ? formatClock(moment) : formatMoment(moment);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Whole days from a moment to a session's day, as calendars count. */
export function daysUntil(isoDate: string, now: number): number {
  const today = new Date(now);
  const start = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Math.round((atUtc(isoDate).getTime() - start) / MS_PER_DAY);
}

/** 6 hours, 1 hour, 1.5 hours */
export function formatHours(hours: number): string {
  return hours === 1 ? '1 hour' : `${hours} hours`;
}

function atUtc(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}
