import type { ReactNode } from 'react';
import { StepHeading } from '../../components/booking/StepHeading';
import { ErrorSummary } from '../../components/errors';
import { Button } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { AttendeeRows } from './AttendeeRows';
import { BookerFields } from './BookerFields';
import { useAttendeesForm } from './useAttendeesForm';

interface Props {
  booking: Booking;
  onDone: () => void;
  /** In place of the step's own, where a finished booking is changed. */
  heading?: ReactNode;
}

/** Step 2: who books and who comes. */
export function AttendeesStep({ booking, onDone, heading }: Props) {
  const { form, errors, isSaving, submit } = useAttendeesForm(booking, onDone);
  const { session, seats } = booking;
  const { booker } = form.formState.defaultValues ?? {};
  const hasCompany = [booker?.company, booker?.address, booker?.vatNumber].some(Boolean);
  const isWrong = ['booker.company', 'booker.address', 'booker.vatNumber'].some((name) => errors.of(name) !== undefined);

  return (
    <>
      {heading ?? (
        <StepHeading
          step="attendees"
          title="Who is booking and who is coming?"
          back={{ to: `/courses/${session.courseSlug}?seats=${seats}`, text: 'Back to the dates' }}
        />
      )}
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <form noValidate onSubmit={submit}>
        <BookerFields
          register={form.register}
          errorOf={errors.of}
          isCompanyOpen={hasCompany || isWrong}
        />
        <AttendeeRows booking={booking} form={form} errorOf={errors.of} />
        <Button type="submit" busy={isSaving} busyText="Saving…" className="forward">
          {heading ? 'Save' : 'Continue'}
        </Button>
      </form>
    </>
  );
}
