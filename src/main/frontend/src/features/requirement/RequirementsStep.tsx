import type { ReactNode } from 'react';
import { useTemplates } from '../../components/booking/Requirements';
import { StepHeading } from '../../components/booking/StepHeading';
import { ErrorSummary, ProblemNotice } from '../../components/errors';
import { Button, Loading } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { PersonNeeds } from './PersonNeeds';
import { useNeedsForm } from './useNeedsForm';
import './requirement.css';

interface Props {
  booking: Booking;
  onDone: () => void;
  /** In place of the step's own, where a finished booking is changed. */
  heading?: ReactNode;
}

/** Step 3: what the attendees need arranged. */
export function RequirementsStep({ booking, onDone, heading }: Props) {
  const { form, errors, people, isSaving, submit } = useNeedsForm(booking, onDone);
  const templates = useTemplates();

  return (
    <>
      {heading ?? (
        <StepHeading
          step="requirements"
          title="Does anybody need something arranged?"
          back={{ to: `/book/${booking.reference}/attendees`, text: 'Back to attendees' }}
        />
      )}
      <p>
        For example step-free access, large print or a diet. Telling us is voluntary, and it costs
        nothing.
      </p>
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      {templates.isPending && <Loading what="the list of needs" />}
      {templates.error && (
        <ProblemNotice error={templates.error} onRetry={() => void templates.refetch()} />
      )}
      {booking.attendees.length < booking.seats && (
        <p className="quiet">Names that follow later can state what they need then.</p>
      )}
      {templates.data && (
        <form noValidate onSubmit={submit}>
          {people.map(({ id, name }, index) => (
            <PersonNeeds
              key={id}
              index={index}
              name={name}
              session={booking.session}
              templates={templates.data}
              form={form}
              errorOf={errors.of}
            />
          ))}
          <Button type="submit" busy={isSaving} busyText="Saving…" className="forward">
            {heading ? 'Save' : 'Continue'}
          </Button>
        </form>
      )}
    </>
  );
}
