import type { UseFormRegister } from 'react-hook-form';
import { Button, Checkbox, TextField } from '../../components/ui';
import type { AttendeesForm } from './attendees';

interface Props {
  index: number;
  isBooker: boolean;
  /** Whether the name may be given after booking, and whether it will be. */
  canBeLater: boolean;
  isLater: boolean;
  register: UseFormRegister<AttendeesForm>;
  errorOf: (name: string) => string | undefined;
  onRemove?: () => void;
  isBusy: boolean;
}

/** One person who will sit on a seat. */
export function AttendeeFields(props: Props) {
  const { index, isBooker, canBeLater, isLater, register, errorOf, onRemove, isBusy } = props;
  const name = `attendees.${index}.name` as const;
  const email = `attendees.${index}.email` as const;
  return (
    <fieldset className="card person">
      <legend className="person-title">Attendee {index + 1}</legend>
      {isBooker && <p>You: we use your name and e-mail address.</p>}
      {!isBooker && (canBeLater || isLater) && (
        <Checkbox
          label="I will give this name later"
          hint={isLater ? 'You can add it with the link in our e-mail.' : undefined}
          {...register(`attendees.${index}.later`)}
        />
      )}
      {!isBooker && !isLater && (
        <>
          <TextField
            label="Full name"
            hint="As it should be on the certificate."
            autoComplete="off"
            error={errorOf(name)}
            {...register(name)}
          />
          <TextField
            label="E-mail address"
            isOptional
            hint="We send them the date, the place and a calendar file."
            type="email"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            error={errorOf(email)}
            {...register(email)}
          />
        </>
      )}
      {onRemove && (
        <Button kind="quiet" busy={isBusy} onClick={onRemove}>
          Remove<span className="visually-hidden"> attendee {index + 1}</span>
        </Button>
      )}
    </fieldset>
  );
}
