import { useParams, useSearchParams } from 'react-router';
import { JoinPage } from '../../features/waiting/JoinPage';

export default function JoinWaitingRoute() {
  const { slug = '', sessionId = '' } = useParams();
  const [query] = useSearchParams();
  const seats = Math.trunc(Number(query.get('seats')));
  return <JoinPage slug={slug} sessionId={sessionId} seats={seats >= 1 && seats <= 12 ? seats : 1} />;
}
