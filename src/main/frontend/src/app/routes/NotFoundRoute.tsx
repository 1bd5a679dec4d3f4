import { Link } from 'react-router';
import { MessagePage } from '../../components/layout';

export default function NotFoundRoute() {
  return (
    <MessagePage title="Page not found">
      <p>Check the address, or start from the list of courses.</p>
      <p>
        <Link to="/">See all courses</Link>
      </p>
    </MessagePage>
  );
}
