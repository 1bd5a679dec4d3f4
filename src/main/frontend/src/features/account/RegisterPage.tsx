import { Link } from 'react-router';
import { ErrorSummary } from '../../components/errors';
import { MessagePage } from '../../components/layout';
import { Button, TextField } from '../../components/ui';
import { registerAccount } from '../../lib/account';
import { PASSWORD_HINT, registerSchema } from './forms';
import { useAccountForm } from './useAccountForm';

export function RegisterPage({ onSignedIn }: { onSignedIn: () => void }) {
  const { register, errors, isBusy, onSubmit } = useAccountForm({
    schema: registerSchema,
    empty: { name: '', email: '', password: '' },
    send: registerAccount,
    onDone: onSignedIn,
  });
  return (
    <MessagePage title="Make an account">
      <form noValidate onSubmit={onSubmit}>
        <ErrorSummary errors={errors.list} attempt={errors.attempt} />
        <TextField
          label="Your full name"
          autoComplete="name"
          error={errors.of('name')}
          {...register('name')}
        />
        <TextField
          label="E-mail address"
          hint="The one that you book with. We send a link to it to confirm that it is yours."
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
          error={errors.of('email')}
          {...register('email')}
        />
        <TextField
          label="Choose a password"
          hint={PASSWORD_HINT}
          type="password"
          autoComplete="new-password"
          error={errors.of('password')}
          {...register('password')}
        />
        <Button type="submit" busy={isBusy} busyText="Making your account…" className="forward">
          Make my account
        </Button>
      </form>
      <p>
        Have an account already? <Link to="/account/sign-in">Sign in</Link>
      </p>
    </MessagePage>
  );
}
