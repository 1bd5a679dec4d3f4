import { act, renderHook } from '@testing-library/react';
import type { FieldErrors } from 'react-hook-form';
import { expect, test } from 'vitest';
import { formErrors, useFormErrors } from './forms';
import { ApiProblem } from './http';

test('fields that the server refuses get the names that they have in the form', () => {
  const refused = new ApiProblem({ status: 422, errors: [{ pointer: '/2/email', message: 'Wrong' }] });
  expect(formErrors(refused, 'attendees')).toEqual([{ name: 'attendees.2.email', message: 'Wrong' }]);
});

test('a refusal without fields stands for the form as a whole', () => {
  const refused = new ApiProblem({ title: 'The hold has ended', detail: 'Choose a date again.' });
  expect(formErrors(refused)).toEqual([
    { name: '', message: 'The hold has ended. Choose a date again.' },
  ]);
});

test('an error of our own is told without its innards', () => {
  expect(formErrors(new TypeError('x is undefined'))).toEqual([
    { name: '', message: expect.stringMatching(/^Something went wrong\. Please try again/) as string },
  ]);
});

test('errors of nested fields and of the server are one list, in the order of the form', () => {
  const found: FieldErrors<{ booker: { email: string }; attendees: { name: string }[] }> = {
    booker: { email: { type: 'custom', message: 'Enter an e-mail address' } },
    attendees: [undefined, { name: { type: 'custom', message: 'Enter the name' } }],
  };
  const { result } = renderHook(() => useFormErrors(found));
  act(() => result.current.refuse([{ name: '', message: 'Try again' }]));
  expect(result.current.list.map(({ name }) => name)).toEqual(['booker.email', 'attendees.1.name', '']);
  expect(result.current.of('attendees.1.name')).toBe('Enter the name');
  expect(result.current.of('attendees.0.name')).toBeUndefined();
});

test('what the server said is over when the next submit begins', () => {
  const { result } = renderHook(() => useFormErrors({}));
  act(() => result.current.refuse([{ name: 'terms', message: 'Tick' }]));
  expect(result.current.list).toHaveLength(1);
  act(() => result.current.begin());
  expect(result.current.list).toEqual([]);
});
