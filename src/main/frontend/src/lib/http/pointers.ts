import type { FieldError } from '../api';

export interface NamedError {
  /** The name of the form's field, such as `attendees.0.email`; empty for the form as a whole. */
  name: string;
  message: string;
}

/** Turns the JSON pointers of a problem into names of form fields under a prefix. */
export function fieldErrors(errors: readonly FieldError[], prefix = ''): NamedError[] {
  return errors.map(({ pointer, message }) => ({
    name: [prefix, ...pointer.split('/').slice(1)].filter((part) => part !== '').join('.'),
    message,
  }));
}

/** The id of the element that holds a form field. */
export function fieldId(name: string): string {
  return name.replaceAll('.', '-');
}
