import type { InputHTMLAttributes, Ref } from 'react';
import { describe, FieldErrorText, type FieldProps } from './Field';

type Props = Omit<FieldProps, 'isOptional'> &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | 'type'> & {
    ref?: Ref<HTMLInputElement>;
  };

/** A tick box with its label beside it; the whole row can be pressed. */
export function Checkbox(props: Props) {
  const { label, hint, error, name, ...input } = props;
  const attributes = describe({ label, hint, error, name });
  return (
    <div className={error === undefined ? 'field choice' : 'field choice field-wrong'}>
      <FieldErrorText id={attributes.id} error={error} />
      <div className="choice-row">
        <input {...input} {...attributes} type="checkbox" name={name} />
        <label htmlFor={attributes.id}>{label}</label>
      </div>
      {hint !== undefined && (
        <p id={`${attributes.id}-hint`} className="hint choice-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
