import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** The token of a mailed link; taken out of the address, so that it is not left in the history. */
export function useLinkToken(): string {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const [token] = useState(() => hash.slice(1));

  useEffect(() => {
    if (hash.slice(1) === token && token !== '') {
      void navigate(pathname, { replace: true });
    }
  }, [hash, pathname, token, navigate]);

  return token;
}
