import type { Session } from '../../lib/api';
import { serverNow } from '../../lib/clock';
import { useCompany } from '../../lib/query';

const MS_PER_HOUR = 3_600_000;
/** Local time may be up to this far from UTC; the server decides to the minute. */
const MARGIN_HOURS = 14;

/** Whether there is time enough before a session to give names later. */
export function useNamesMayFollow({ date, start }: Session): boolean {
  const hours = useCompany().data?.nameCutOffHours;
  const begins = Date.parse(`${date}T${start.slice(0, 5)}:00Z`);
  return hours !== undefined && begins - (hours + MARGIN_HOURS) * MS_PER_HOUR > serverNow();
}
