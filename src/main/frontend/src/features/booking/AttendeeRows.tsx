import { useEffect, useRef, useState } from 'react';
import { useFieldArray, useWatch, type UseFormReturn } from 'react-hook-form';
import { Button } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { putSeats, useBookingChanged } from '../../lib/booking';
import { fieldId } from '../../lib/http';
import { count } from '../../lib/messages';
import { useWrite } from '../../lib/query';
import { AttendeeFields } from './AttendeeFields';
import { emptyRow, type AttendeesForm } from './attendees';
import { useNamesMayFollow } from './useNamesMayFollow';

const MOST_SEATS = 12;

interface Props {
  booking: Booking;
  form: UseFormReturn<AttendeesForm>;
  errorOf: (name: string) => string | undefined;
}

/** One row a seat. Adding one takes a seat more, removing one gives a seat back, at once. */
export function AttendeeRows({ booking, form, errorOf }: Props) {
  const { control, register, setValue } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'attendees', keyName: 'key' });
  const bookerAttends = useWatch({ control, name: 'bookerAttends' });
  const rows = useWatch({ control, name: 'attendees' });
  const canBeLater = useNamesMayFollow(booking.session);
  const [said, setSaid] = useState('');
  const focusNext = useRef<string>(null);
  const changed = useBookingChanged();
  const seats = useWrite((body: { seats: number }, key) => putSeats(booking.reference, body, key));
  const canChange = booking.state === 'HELD';

  useEffect(() => {
    if (focusNext.current) {
      document.getElementById(focusNext.current)?.focus();
      focusNext.current = null;
    }
  }, [fields.length]);

  const change = (wanted: number, apply: () => void) => {
    seats.mutate(
      { seats: wanted },
      {
        onSuccess: (answer) => {
          changed(answer);
          apply();
          setSaid(`You now have ${count(wanted, 'seat')}.`);
        },
      },
    );
  };
  const add = () =>
    change(fields.length + 1, () => {
      focusNext.current = fieldId(`attendees.${fields.length}.name`);
      append(emptyRow(), { shouldFocus: false });
    });
  const removeAt = (index: number) =>
    change(fields.length - 1, () => {
      focusNext.current = 'attendees-title';
      if (index === 0 && bookerAttends) {
        setValue('bookerAttends', false);
      }
      remove(index);
    });

  return (
    <section aria-labelledby="attendees-title">
      <h2 id="attendees-title" tabIndex={-1}>
        Who is coming?
      </h2>
      {fields.map((field, index) => (
        <AttendeeFields
          key={field.key}
          index={index}
          isBooker={bookerAttends && index === 0}
          canBeLater={canBeLater}
          isLater={rows[index]?.later ?? false}
          register={register}
          errorOf={errorOf}
          isBusy={seats.isPending}
          onRemove={canChange && fields.length > 1 ? () => removeAt(index) : undefined}
        />
      ))}
      {seats.error && (
        <p role="alert" className="field-error">
          {seats.error.is('session-full')
            ? 'There is no further free seat on this date.'
            : `${seats.error.title}. ${seats.error.detail}`}
        </p>
      )}
      {canChange && fields.length < MOST_SEATS && (
        <Button kind="secondary" busy={seats.isPending} busyText="Asking for seats…" onClick={add}>
          Add another attendee
        </Button>
      )}
      {booking.state === 'AWAITING_PAYMENT' && (
        <p className="quiet">You have accepted the terms, so the number of seats is fixed now.</p>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </section>
  );
}
