import { zodResolver } from '@hookform/resolvers/zod';
import type { SyntheticEvent } from 'react';
import { useForm, type DefaultValues, type FieldValues } from 'react-hook-form';
import { formErrors, useFormErrors } from '../../lib/forms';
import { ApiProblem, type NamedError } from '../../lib/http';
import { useWrite } from '../../lib/query';
import type { z } from '../../lib/validation';

interface Options<Values extends FieldValues> {
  schema: z.ZodType<Values, Values>;
  empty: DefaultValues<Values>;
  send: (values: Values) => Promise<unknown>;
  onDone: (values: Values) => void;
}

/** A form of the account: checked here, sent, and its refusals shown where they belong. */
export function useAccountForm<Values extends FieldValues>(options: Options<Values>) {
  const { register, handleSubmit, formState } = useForm<Values, unknown, Values>({
    defaultValues: options.empty,
    resolver: zodResolver(options.schema),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const errors = useFormErrors(formState.errors);
  const write = useWrite(options.send);

  const send = async (values: Values) => {
    try {
      await write.mutateAsync(values);
      options.onDone(values);
    } catch (error) {
      errors.refuse(refusals(error));
    }
  };
  const submit = handleSubmit(send, errors.shown);

  return {
    register,
    errors,
    isBusy: write.isPending,
    onSubmit: (event: SyntheticEvent) => {
      errors.begin();
      void submit(event);
    },
  };
}

/** A token has no field to lead to; and who cannot sign in needs no advice to sign in. */
function refusals(error: unknown): NamedError[] {
  const problem = ApiProblem.of(error);
  return problem.status === 401
    ? [{ name: '', message: problem.detail }]
    : formErrors(error).map((one) => (one.name === 'token' ? { ...one, name: '' } : one));
}
