import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { MessagePage } from '../../components/layout';
import { Loading } from '../../components/ui';
import { accountQuery, confirmEmail } from '../../lib/account';
import { ApiProblem, isSignedIn } from '../../lib/http';
import { SignInForm } from './SignInForm';

/**
 * Confirms the address by the token of the mail. Whoever is not signed in has to, so that nobody
 * confirms an account that a stranger made with their address.
 */
export function ConfirmPage({ token }: { token: string }) {
  const [signedIn, setSignedIn] = useState(isSignedIn);
  const client = useQueryClient();
  // Confirming twice changes nothing, so it may be asked like a question.
  const { isSuccess, error } = useQuery({
    queryKey: ['confirm-email', token],
    queryFn: async () => {
      await confirmEmail(token);
      await client.invalidateQueries({ queryKey: accountQuery.queryKey });
      return true;
    },
    enabled: signedIn,
    staleTime: Infinity,
  });

  if (isSuccess) {
    return (
      <MessagePage key="done" title="Your e-mail address is confirmed">
        <p className="lead">Your account now shows all bookings that were made with it.</p>
        <p>
          <Link className="button button-primary" to="/account">
            See your bookings
          </Link>
        </p>
      </MessagePage>
    );
  }
  if (!signedIn || ApiProblem.of(error).status === 401) {
    return (
      <MessagePage key="sign-in" title="Sign in to confirm your e-mail address">
        <p>If you did not make an account with us, close this page: nothing happens then.</p>
        <SignInForm onSignedIn={() => setSignedIn(true)} />
      </MessagePage>
    );
  }
  if (error) {
    const { title, detail, errors } = ApiProblem.of(error);
    return (
      <MessagePage key="refused" title="We could not confirm your e-mail address">
        <p role="alert">{errors[0]?.message ?? `${title}. ${detail}`}</p>
        <p>
          <Link to="/account">Go to your account to get a new link</Link>
        </p>
      </MessagePage>
    );
  }
  return (
    <div className="container page">
      <Loading what="your confirmation" />
    </div>
  );
}
