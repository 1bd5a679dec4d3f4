import { Link } from 'react-router';
import { MessagePage } from '../../components/layout';
import { SignInForm } from './SignInForm';

export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  return (
    <MessagePage title="Sign in to see your bookings">
      <p className="lead">
        You need no account to book: the link in our e-mail opens each booking. With an account you
        see all of them in one place.
      </p>
      <SignInForm onSignedIn={onSignedIn} />
      <p>
        No account yet? <Link to="/account/register">Make an account</Link>
      </p>
    </MessagePage>
  );
}
