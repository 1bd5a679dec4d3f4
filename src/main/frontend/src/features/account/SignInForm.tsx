import { Link } from 'react-router';
import { ErrorSummary } from '../../components/errors';
import { Button, TextField } from '../../components/ui';
import { signIn } from '../../lib/account';
import { signInSchema } from './forms';
import { useAccountForm } from './useAccountForm';

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { register, errors, isBusy, onSubmit } = useAccountForm({
    schema: signInSchema,
    empty: { email: '', password: '' },
    send: signIn,
    onDone: onSignedIn,
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <TextField
        label="E-mail address"
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        error={errors.of('email')}
        {...register('email')}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        error={errors.of('password')}
        {...register('password')}
      />
      <Button type="submit" busy={isBusy} busyText="Signing in…" className="forward">
        Sign in
      </Button>
      <p>
        <Link to="/forgot-password">I have forgotten my password</Link>
      </p>
    </form>
  );
}
