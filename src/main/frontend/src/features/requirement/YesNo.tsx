import type { UseFormRegisterReturn } from 'react-hook-form';
import { FieldErrorText } from '../../components/ui';
import { fieldId } from '../../lib/http';

type Props = UseFormRegisterReturn & { question: string; error?: string };

/** A question with two answers. An error leads to the first of them. */
export function YesNo({ question, error, ...radio }: Props) {
  const id = fieldId(radio.name);
  const described = error === undefined ? undefined : `${id}-error`;
  return (
    <fieldset
      className={error === undefined ? 'field yes-no' : 'field yes-no field-wrong'}
      aria-describedby={described}
    >
      <legend className="person-title">{question}</legend>
      <FieldErrorText id={id} error={error} />
      <div className="choice-row">
        <input type="radio" id={id} value="no" {...radio} />
        <label htmlFor={id}>No</label>
      </div>
      <div className="choice-row">
        <input type="radio" id={`${id}-yes`} value="yes" {...radio} />
        <label htmlFor={`${id}-yes`}>Yes</label>
      </div>
    </fieldset>
  );
}
