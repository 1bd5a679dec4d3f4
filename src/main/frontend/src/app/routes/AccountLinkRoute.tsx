import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { ConfirmPage } from '../../features/account/ConfirmPage';
import { ForgottenPage } from '../../features/account/ForgottenPage';
import { SetPasswordPage } from '../../features/account/SetPasswordPage';
import { useLinkToken } from '../../features/account/useLinkToken';

/** Where the mails of the account lead to, and where one asks for them. */
export default function AccountLinkRoute() {
  const { pathname } = useLocation();
  const token = useLinkToken();
  const navigate = useNavigate();
  const client = useQueryClient();
  const toAccount = () => {
    client.clear();
    void navigate('/account', { replace: true });
  };
  switch (pathname) {
    case '/confirm-email':
      return <ConfirmPage token={token} />;
    case '/set-password':
      return <SetPasswordPage token={token} onSignedIn={toAccount} />;
    default:
      return <ForgottenPage />;
  }
}
