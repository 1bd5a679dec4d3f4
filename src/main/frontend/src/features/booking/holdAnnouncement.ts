const SAID_FOR_SECONDS = 20;

/** What a screen reader is told about the time left: twice only, at five minutes and at one. */
export function holdAnnouncement(secondsLeft: number): string {
  const minute = [5, 1].find(
    (minutes) =>
      secondsLeft <= minutes * 60 && secondsLeft > minutes * 60 - SAID_FOR_SECONDS,
  );
  if (minute === undefined) {
    return '';
  }
  const time = minute === 1 ? '1 minute' : `${minute} minutes`;
  return `${time} left to finish your booking. Choose “Give me more time” to keep your seats longer.`;
}
