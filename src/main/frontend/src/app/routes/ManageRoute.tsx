import { Navigate, useNavigate, useParams } from 'react-router';
import { BookingGate } from '../../components/booking/BookingGate';
import { AttendeesStep } from '../../features/booking/AttendeesStep';
import { CancelPage } from '../../features/manage/CancelPage';
import { ManageHeading } from '../../features/manage/ManageHeading';
import { MovePage } from '../../features/manage/MovePage';
import { RequirementsStep } from '../../features/requirement/RequirementsStep';
import type { Booking } from '../../lib/api';

/** The pages under /booking/:reference that change a confirmed booking. */
export default function ManageRoute() {
  const { reference = '', change = '' } = useParams();
  return (
    <BookingGate key={reference} reference={reference}>
      {(booking) =>
        booking.state === 'CONFIRMED' ? (
          <Change booking={booking} change={change} />
        ) : (
          <Navigate replace to={`/booking/${reference}`} />
        )
      }
    </BookingGate>
  );
}

function Change({ booking, change }: { booking: Booking; change: string }) {
  const navigate = useNavigate();
  const { reference } = booking;
  const back = (said: string) => void navigate(`/booking/${reference}`, { state: { said } });
  const toPay = `/booking/${reference}/payment`;
  const saved = () => back('Your changes are saved. We tell those whom they concern by e-mail.');

  switch (change) {
    case 'people':
      return (
        <div className="container page manage-page">
          <AttendeesStep
            booking={booking}
            onDone={saved}
            heading={<ManageHeading booking={booking} title="Who is coming?" />}
          />
        </div>
      );
    case 'needs':
      return (
        <div className="container page manage-page">
          <RequirementsStep
            booking={booking}
            onDone={saved}
            heading={<ManageHeading booking={booking} title="What needs to be arranged?" />}
          />
        </div>
      );
    case 'cancel':
      return <CancelPage booking={booking} onDone={back} />;
    case 'move':
      if (booking.session.state === 'CANCELLED') {
        return <Navigate replace to={`/booking/${reference}`} />;
      }
      return booking.moveToPay ? (
        <Navigate replace to={toPay} />
      ) : (
        <MovePage booking={booking} onMoved={back} onToPay={() => void navigate(toPay, { replace: true })} />
      );
    default:
      return <Navigate replace to={`/booking/${reference}`} />;
  }
}
