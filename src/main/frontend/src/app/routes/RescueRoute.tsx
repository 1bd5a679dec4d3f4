import { useNavigate, useParams } from 'react-router';
import { BookingGate } from '../../components/booking/BookingGate';
import { RescuePage } from '../../features/manage/RescuePage';
import { usePrivateLink } from '../../features/manage/usePrivateLink';

export default function RescueRoute() {
  const { reference = '' } = useParams();
  const navigate = useNavigate();
  const { isReady } = usePrivateLink(reference);
  const done = (said: string) => void navigate(`/booking/${reference}`, { state: { said } });
  return isReady ? (
    <BookingGate key={reference} reference={reference}>
      {(booking) => <RescuePage booking={booking} onDone={done} />}
    </BookingGate>
  ) : null;
}
