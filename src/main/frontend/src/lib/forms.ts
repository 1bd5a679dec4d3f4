import { useState } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { ApiProblem, fieldErrors, type NamedError } from './http';

/** The errors of a form: those found here and those of the server, by the names of its fields. */
export function useFormErrors(found: FieldErrors) {
  const [refused, setRefused] = useState<readonly NamedError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const list = [...flatten(found), ...refused];

  return {
    list,
    attempt,
    of: (name: string) => list.find((error) => error.name === name)?.message,
    /** A submit begins: what the server said before is over. */
    begin: () => setRefused([]),
    /** Errors are there: the summary takes focus. */
    shown: () => setAttempt((before) => before + 1),
    refuse: (errors: readonly NamedError[]) => {
      setRefused(errors);
      setAttempt((before) => before + 1);
    },
  };
}

/** A problem as errors of a form whose fields lie under a prefix. */
export function formErrors(error: unknown, prefix = ''): NamedError[] {
  const problem = ApiProblem.of(error);
  return problem.errors.length > 0
    ? fieldErrors(problem.errors, prefix)
    : [{ name: '', message: `${problem.title}. ${problem.detail}` }];
}

/** Nested errors of React Hook Form as a flat list, in the order of the form's schema. */
function flatten(errors: object, path: string[] = []): NamedError[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || key === 'ref') {
      return [];
    }
    const name = [...path, key];
    return 'message' in value && typeof value.message === 'string'
      ? [{ name: name.filter((part) => part !== 'root').join('.'), message: value.message }]
      : flatten(value, name);
  });
}
