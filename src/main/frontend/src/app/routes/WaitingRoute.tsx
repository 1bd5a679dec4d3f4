import { useLocation } from 'react-router';
import { WaitingPage } from '../../features/waiting/WaitingPage';

/** The key stands behind the #, so that no server and no log ever sees it. */
export default function WaitingRoute() {
  const token = decodeURIComponent(useLocation().hash.slice(1));
  return <WaitingPage key={token} token={token === 'main' ? '' : token} />;
}
