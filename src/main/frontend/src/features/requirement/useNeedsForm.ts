import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Booking, NewAttendee } from '../../lib/api';
import {
  dropCarried,
  dropDraft,
  putAttendees,
  readCarriedBooking,
  readCarriedDraft,
  readDraft,
  useBookingChanged,
  writeDraft,
} from '../../lib/booking';
import { formErrors, useFormErrors } from '../../lib/forms';
import type { NamedError } from '../../lib/http';
import { useWrite } from '../../lib/query';
import { initialNeeds, needsSchema, toNamedNeeds, type NeedsForm } from './needs';

/** The form of the requirements step: begun from what is known, kept as a draft, sent as a whole. */
export function useNeedsForm(booking: Booking, onDone: () => void) {
  const { reference } = booking;
  const [defaultValues] = useState(() =>
    initialNeeds(
      booking,
      readDraft<NeedsForm>(reference, 'requirements'),
      readCarriedDraft<NeedsForm>('requirements') ?? readCarriedBooking(),
    ),
  );
  const form = useForm<NeedsForm>({
    defaultValues,
    resolver: zodResolver(needsSchema),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const errors = useFormErrors(form.formState.errors);
  const changed = useBookingChanged();
  const save = useWrite((body: NewAttendee[], key) => putAttendees(reference, body, key));
  const { subscribe } = form;

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => writeDraft(reference, 'requirements', values),
      }),
    [subscribe, reference],
  );

  const send = async (values: NeedsForm) => {
    try {
      changed(await save.mutateAsync(toNamedNeeds(values, booking.attendees)));
      dropDraft(reference, 'requirements');
      dropCarried();
      onDone();
    } catch (error) {
      errors.refuse(formErrors(error, 'people').map(toOurField));
    }
  };

  const submit = form.handleSubmit(send, errors.shown);
  return {
    form,
    errors,
    people: defaultValues.people,
    isSaving: save.isPending,
    submit: (event: React.SyntheticEvent) => {
      errors.begin();
      return submit(event);
    },
  };
}

/** The server's fields of an attendee, under the names that they have in this form. */
function toOurField({ name, message }: NamedError): NamedError {
  const ours = name
    .replace(/healthDataConsent$/, 'consent')
    .replace(/\.requirements(\..*)?$/, '.needs');
  return { name: ours, message };
}
