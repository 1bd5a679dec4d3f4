import type { Session } from '../../lib/api';
import { formatDate, formatTimes } from '../../lib/dates';
import { featureLabel } from '../../lib/messages';

/** When and where a session is. */
export function SessionFacts({ session, withAccess }: { session: Session; withAccess?: boolean }) {
  const { venue } = session;
  return (
    <dl className="facts">
      <div>
        <dt>Date</dt>
        <dd>
          <time dateTime={session.date}>{formatDate(session.date)}</time>
        </dd>
      </div>
      <div>
        <dt>Time</dt>
        <dd>{formatTimes(session.start, session.end)}</dd>
      </div>
      <div>
        <dt>Venue</dt>
        <dd>
          {venue.name}
          <span className="lines quiet">{[venue.address, venue.town, venue.postcode].join('\n')}</span>
        </dd>
      </div>
      {withAccess && venue.accessFeatures.length > 0 && (
        <div>
          <dt>Access</dt>
          <dd>{venue.accessFeatures.map(featureLabel).join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}
