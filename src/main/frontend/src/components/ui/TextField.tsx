import type { InputHTMLAttributes, Ref, TextareaHTMLAttributes } from 'react';
import { describe, Field, type FieldProps } from './Field';

type Control<Attributes, Element> = FieldProps &
  Omit<Attributes, keyof FieldProps> & { ref?: Ref<Element> };

export function TextField(
  props: Control<InputHTMLAttributes<HTMLInputElement>, HTMLInputElement>,
) {
  const { label, hint, error, isOptional, name, ...input } = props;
  const field = { label, hint, error, isOptional, name };
  return (
    <Field {...field}>
      <input type="text" {...input} name={name} {...describe(field)} />
    </Field>
  );
}

export function TextArea(
  props: Control<TextareaHTMLAttributes<HTMLTextAreaElement>, HTMLTextAreaElement>,
) {
  const { label, hint, error, isOptional, name, ...area } = props;
  const field = { label, hint, error, isOptional, name };
  return (
    <Field {...field}>
      <textarea rows={3} {...area} name={name} {...describe(field)} />
    </Field>
  );
}
