import { Checkbox, FieldErrorText } from '../../components/ui';
import type { Attendee } from '../../lib/api';

interface Props {
  attendees: readonly Attendee[];
  seats: number;
  /** Those chosen one by one; undefined means the whole booking. */
  chosen: readonly string[] | undefined;
  onChange: (chosen: readonly string[] | undefined) => void;
  error?: string;
}

/** The whole booking, or some of its people: all of them one by one would be the whole. */
export function WhoToCancel({ attendees, seats, chosen, onChange, error }: Props) {
  if (seats < 2 || attendees.length === 0) {
    return null;
  }
  const toggle = (id: string) =>
    onChange(chosen?.includes(id) ? chosen.filter((one) => one !== id) : [...(chosen ?? []), id]);
  return (
    <fieldset className={error === undefined ? 'field' : 'field field-wrong'} aria-describedby={error && 'who-error'}>
      <legend>
        <h2>Who do you want to cancel?</h2>
      </legend>
      <FieldErrorText id="who" error={error} />
      <div className="choice-row">
        <input type="radio" id="who" name="who" checked={chosen === undefined} onChange={() => onChange(undefined)} />
        <label htmlFor="who">Everybody: the whole booking</label>
      </div>
      <div className="choice-row">
        <input type="radio" id="who-some" name="who" checked={chosen !== undefined} onChange={() => onChange([])} />
        <label htmlFor="who-some">Only some attendees</label>
      </div>
      {chosen !== undefined && (
        <div className="choice-more">
          {attendees.map(({ id, name }) => (
            <Checkbox
              key={id}
              name={`who.${id}`}
              label={name}
              checked={chosen.includes(id)}
              disabled={!chosen.includes(id) && chosen.length >= seats - 1}
              onChange={() => toggle(id)}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
