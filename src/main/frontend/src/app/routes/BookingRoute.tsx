import { useLocation, useParams } from 'react-router';
import { BookingGate } from '../../components/booking/BookingGate';
import { BookingPage } from '../../features/manage/BookingPage';
import { usePrivateLink } from '../../features/manage/usePrivateLink';

export default function BookingRoute() {
  const { reference = '' } = useParams();
  const said = (useLocation().state as { said?: string } | null)?.said;
  const { isReady } = usePrivateLink(reference);
  return isReady ? (
    <BookingGate reference={reference}>{(booking) => <BookingPage booking={booking} said={said} />}</BookingGate>
  ) : null;
}
