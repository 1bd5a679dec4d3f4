import type { SelectHTMLAttributes } from 'react';
import { describe, Field, type FieldProps } from './Field';

export interface Option {
  value: string;
  text: string;
}

type Props = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps> & { options: readonly Option[] };

export function Select({ label, hint, error, isOptional, name, options, ...select }: Props) {
  const field = { label, hint, error, isOptional, name };
  return (
    <Field {...field}>
      <select {...select} name={name} {...describe(field)}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
