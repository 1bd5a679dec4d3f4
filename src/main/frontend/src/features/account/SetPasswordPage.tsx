import { Link } from 'react-router';
import { ErrorSummary } from '../../components/errors';
import { MessagePage } from '../../components/layout';
import { Button, TextField } from '../../components/ui';
import { setPassword } from '../../lib/account';
import { PASSWORD_HINT, passwordSchema } from './forms';
import { useAccountForm } from './useAccountForm';

interface Props {
  /** From the link of the mail. */
  token: string;
  onSignedIn: () => void;
}

export function SetPasswordPage({ token, onSignedIn }: Props) {
  const { register, errors, isBusy, onSubmit } = useAccountForm({
    schema: passwordSchema,
    empty: { newPassword: '' },
    send: ({ newPassword }) => setPassword({ token, newPassword }),
    onDone: onSignedIn,
  });
  return (
    <MessagePage title="Choose a new password">
      <p>It ends every other sign-in of your account.</p>
      <form noValidate onSubmit={onSubmit}>
        <ErrorSummary errors={errors.list} attempt={errors.attempt} />
        <TextField
          label="New password"
          hint={PASSWORD_HINT}
          type="password"
          autoComplete="new-password"
          error={errors.of('newPassword')}
          {...register('newPassword')}
        />
        <Button type="submit" busy={isBusy} busyText="Saving…" className="forward">
          Save and sign in
        </Button>
      </form>
      <p>
        <Link to="/forgot-password">Ask for a new link</Link>
      </p>
    </MessagePage>
  );
}
