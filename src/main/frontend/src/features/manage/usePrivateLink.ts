import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { bookingQuery, rememberToken, tokenOf } from '../../lib/booking';

/** Takes the key out of a private link's address and keeps it on this device. */
export function usePrivateLink(reference: string): { isReady: boolean } {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [isReady, setReady] = useState(hash === '');

  useEffect(() => {
    const token = hash.slice(1);
    if (token !== '' && token !== 'main') {
      if (token !== tokenOf(reference)) {
        rememberToken(reference, token);
        void client.resetQueries({ queryKey: bookingQuery(reference).queryKey });
      }
      void navigate(pathname, { replace: true });
    }
    setReady(true);
  }, [hash, pathname, reference, navigate, client]);

  return { isReady };
}
