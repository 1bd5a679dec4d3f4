import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Booker, Booking, NewAttendee } from '../../lib/api';
import {
  dropDraft,
  putAttendees,
  putBooker,
  readCarriedBooking,
  readCarriedDraft,
  readDraft,
  useBookingChanged,
  writeDraft,
} from '../../lib/booking';
import { formErrors, useFormErrors } from '../../lib/forms';
import type { NamedError } from '../../lib/http';
import { useWrite } from '../../lib/query';
import {
  attendeesSchema,
  initialAttendees,
  named,
  toAttendees,
  toBooker,
  type AttendeesForm,
} from './attendees';

/** The form of the attendees step: begun from what is known, kept as a draft, sent in two writes. */
export function useAttendeesForm(booking: Booking, onDone: () => void) {
  const { reference } = booking;
  const [defaultValues] = useState(() =>
    initialAttendees(
      booking,
      readDraft<AttendeesForm>(reference, 'attendees'),
      readCarriedDraft<AttendeesForm>('attendees') ?? readCarriedBooking(),
    ),
  );
  const form = useForm<AttendeesForm>({
    defaultValues,
    resolver: zodResolver(attendeesSchema),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const errors = useFormErrors(form.formState.errors);
  const changed = useBookingChanged();
  const saveBooker = useWrite((body: Booker, key) => putBooker(reference, body, key));
  const savePeople = useWrite((body: NewAttendee[], key) => putAttendees(reference, body, key));
  const { subscribe } = form;

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => writeDraft(reference, 'attendees', values),
      }),
    [subscribe, reference],
  );

  const send = async (values: AttendeesForm) => {
    try {
      changed(await saveBooker.mutateAsync(toBooker(values)));
    } catch (error) {
      errors.refuse(formErrors(error, 'booker'));
      return;
    }
    try {
      changed(await savePeople.mutateAsync(toAttendees(values, booking)));
      dropDraft(reference, 'attendees');
      onDone();
    } catch (error) {
      const refused = formErrors(error, 'attendees').map((one) => inForm(one, named(values)));
      errors.refuse(values.bookerAttends ? refused.map(toBookersField) : refused);
    }
  };

  const submit = form.handleSubmit(send, errors.shown);
  return {
    form,
    errors,
    isSaving: saveBooker.isPending || savePeople.isPending,
    submit: (event: React.SyntheticEvent) => {
      errors.begin();
      return submit(event);
    },
  };
}

/** The first attendee has no fields of their own when that is the booker. */
function toBookersField({ name, message }: NamedError): NamedError {
  return { name: name.replace(/^attendees\.0\./, 'booker.'), message };
}

/** The server counts those it was told of; the form has rows for those who are named later too. */
function inForm({ name, message }: NamedError, sent: readonly number[]): NamedError {
  const row = (_: string, index: string) => `attendees.${sent[Number(index)] ?? index}`;
  return { name: name.replace(/^attendees\.(\d+)/, row), message };
}
