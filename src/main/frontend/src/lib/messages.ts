/** Texts that more than one page shows. Plain English: what happened, and what to do now. */
export const messages = {
  somethingWentWrong: 'Something went wrong',
  tryAgainSoon: 'Please try again in a moment. Nothing you typed is lost.',
  noConnection: 'We cannot reach our booking service',
  noConnectionDetail:
    'Check your internet connection and try again. Nothing you typed is lost.',
  thereIsAProblem: 'There is a problem',
  tryAgain: 'Try again',
  loading: 'Loading',
  optional: '(optional)',
  full: 'Full',
} as const;

/** 1 seat, 2 seats */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** a, b and c */
export function sentenceList(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
}

const FEATURES: Record<string, string> = {
  STEP_FREE: 'Step-free access',
  LIFT: 'Lift',
  ACCESSIBLE_TOILET: 'Accessible toilet',
  HEARING_LOOP: 'Hearing loop',
  ACCESSIBLE_PARKING: 'Accessible parking',
  QUIET_ROOM: 'Quiet room',
};

/** The name of a venue's access feature; a code that is new to these pages is made readable. */
export function featureLabel(code: string): string {
  return FEATURES[code] ?? readable(code);
}

/** MOBILITY becomes Mobility */
export function readable(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
