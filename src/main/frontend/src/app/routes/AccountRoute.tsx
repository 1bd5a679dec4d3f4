import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams } from 'react-router';
import { AccountPage } from '../../features/account/AccountPage';
import { RegisterPage } from '../../features/account/RegisterPage';
import { SignInPage } from '../../features/account/SignInPage';
import { isSignedIn } from '../../lib/http';
import NotFoundRoute from './NotFoundRoute';

/** /account and the ways to it. What one account has read is forgotten before the next. */
export default function AccountRoute() {
  const { page } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const to = (path: string) => () => {
    client.clear();
    void navigate(path, { replace: true });
  };
  switch (page) {
    case undefined:
      return isSignedIn() ? (
        <AccountPage onSignedOut={to('/account/sign-in')} />
      ) : (
        <Navigate replace to="/account/sign-in" />
      );
    case 'sign-in':
      return <SignInPage onSignedIn={to('/account')} />;
    case 'register':
      return <RegisterPage onSignedIn={to('/account')} />;
    default:
      return <NotFoundRoute />;
  }
}
