import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { ErrorSummary } from '../../components/errors';
import { Button, Checkbox, Select, TextField, type Option } from '../../components/ui';
import type { NewWaiting, Session, WaitingListJoined } from '../../lib/api';
import { formatDate } from '../../lib/dates';
import { formErrors, useFormErrors } from '../../lib/forms';
import { ApiProblem, requestJson } from '../../lib/http';
import { count } from '../../lib/messages';
import { useWrite } from '../../lib/query';
import { toNewWaiting, waitingSchema, type WaitingForm } from './waiting';

const SEATS: Option[] = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  text: count(index + 1, 'seat'),
}));

interface Props {
  session: Session;
  /** Other full dates of the course. */
  others: readonly Session[];
  seats: number;
  onJoined: (joined: WaitingListJoined) => void;
}

export function JoinForm({ session, others, seats, onJoined }: Props) {
  const { register, handleSubmit, formState } = useForm<WaitingForm>({
    defaultValues: { name: '', email: '', seats: String(seats), also: {} },
    resolver: zodResolver(waitingSchema),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const errors = useFormErrors(formState.errors);
  const join = useWrite((body: NewWaiting, idempotencyKey) =>
    requestJson<WaitingListJoined>(`/sessions/${session.id}/waiting-list`, {
      method: 'POST',
      body,
      idempotencyKey,
    }),
  );
  const hasSeats = ApiProblem.of(join.error).is('session-not-full');

  const send = async (values: WaitingForm) => {
    try {
      onJoined(await join.mutateAsync(toNewWaiting(values)));
    } catch (error) {
      errors.refuse(formErrors(error));
    }
  };
  const submit = handleSubmit(send, errors.shown);

  return (
    <form
      noValidate
      onSubmit={(event) => {
        errors.begin();
        void submit(event);
      }}
    >
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      {hasSeats && (
        <p>
          <Link to={`/courses/${session.courseSlug}?seats=${seats}`}>Book the free seats now</Link>
        </p>
      )}
      <TextField label="Your full name" autoComplete="name" error={errors.of('name')} {...register('name')} />
      <TextField
        label="E-mail address"
        hint="We write to it as soon as seats are free."
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        error={errors.of('email')}
        {...register('email')}
      />
      <Select label="How many seats do you need?" options={SEATS} error={errors.of('seats')} {...register('seats')} />
      {others.length > 0 && (
        <fieldset className="group">
          <legend>Would another date suit you too?</legend>
          {others.slice(0, 9).map(({ id, date, venue }) => (
            <Checkbox key={id} label={`${formatDate(date)}, ${venue.town}`} {...register(`also.${id}`)} />
          ))}
        </fieldset>
      )}
      <Button type="submit" busy={join.isPending} busyText="Joining…" className="forward">
        Join the waiting list
      </Button>
    </form>
  );
}
