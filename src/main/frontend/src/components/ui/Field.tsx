import type { ReactNode } from 'react';
import { fieldId } from '../../lib/http';
import { messages } from '../../lib/messages';

export interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  isOptional?: boolean;
}

/** The attributes that tie a control to its label, hint and error. */
export function describe({ name, hint, error }: FieldProps) {
  const id = fieldId(name);
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return {
    id,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    'aria-invalid': error !== undefined || undefined,
  };
}

/** Label above, hint and error between label and control. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const id = fieldId(field.name);
  return (
    <div className={field.error === undefined ? 'field' : 'field field-wrong'}>
      <label htmlFor={id}>
        {field.label}
        {field.isOptional && <span className="quiet"> {messages.optional}</span>}
      </label>
      {field.hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {field.hint}
        </p>
      )}
      <FieldErrorText id={id} error={field.error} />
      {children}
    </div>
  );
}

export function FieldErrorText({ id, error }: { id: string; error?: string }) {
  return error === undefined ? null : (
    <p id={`${id}-error`} className="field-error">
      <span className="visually-hidden">Error: </span>
      {error}
    </p>
  );
}
