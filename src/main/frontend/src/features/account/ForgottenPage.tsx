import { useState } from 'react';
import { ErrorSummary } from '../../components/errors';
import { MessagePage } from '../../components/layout';
import { Button, TextField } from '../../components/ui';
import { askForPassword } from '../../lib/account';
import { forgottenSchema } from './forms';
import { useAccountForm } from './useAccountForm';

/** Says the same whether there is an account or not. */
export function ForgottenPage() {
  const [sentTo, setSentTo] = useState<string>();
  const { register, errors, isBusy, onSubmit } = useAccountForm({
    schema: forgottenSchema,
    empty: { email: '' },
    send: askForPassword,
    onDone: ({ email }) => setSentTo(email),
  });
  if (sentTo !== undefined) {
    return (
      <MessagePage key="sent" title="Check your e-mail">
        <p className="lead">
          If there is an account with <strong>{sentTo}</strong>, we have sent an e-mail with a link to
          choose a new password. The link works for one hour.
        </p>
        <p>Nothing there after a few minutes? Look among the unwanted mail, then try again.</p>
      </MessagePage>
    );
  }
  return (
    <MessagePage key="ask" title="Choose a new password">
      <form noValidate onSubmit={onSubmit}>
        <ErrorSummary errors={errors.list} attempt={errors.attempt} />
        <TextField
          label="E-mail address"
          hint="We send a link to it."
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
          error={errors.of('email')}
          {...register('email')}
        />
        <Button type="submit" busy={isBusy} busyText="Sending…" className="forward">
          Send me the link
        </Button>
      </form>
    </MessagePage>
  );
}
