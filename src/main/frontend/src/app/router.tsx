import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router';
import { ErrorBoundary } from '../components/errors';
import { SiteLayout } from '../components/layout';
import { Loading } from '../components/ui';
import CourseListRoute from './routes/CourseListRoute';
import NotFoundRoute from './routes/NotFoundRoute';

// The first view comes with the course list; the rest follows when it is wanted.
const CourseRoute = lazy(() => import('./routes/CourseRoute'));
const WizardRoute = lazy(() => import('./routes/WizardRoute'));
const JoinWaitingRoute = lazy(() => import('./routes/JoinWaitingRoute'));
const WaitingRoute = lazy(() => import('./routes/WaitingRoute'));
const BookingRoute = lazy(() => import('./routes/BookingRoute'));
const RescueRoute = lazy(() => import('./routes/RescueRoute'));
const AccountRoute = lazy(() => import('./routes/AccountRoute'));
const AccountLinkRoute = lazy(() => import('./routes/AccountLinkRoute'));
const ManageRoute = lazy(() => import('./routes/ManageRoute'));
const PayMoveRoute = lazy(() => import('./routes/PayMoveRoute'));

export function AppRoutes() {
  return (
    <SiteLayout>
      <ErrorBoundary>
        <Suspense fallback={<Waiting />}>
          <Routes>
            <Route index element={<CourseListRoute />} />
            <Route path="courses" element={<Navigate replace to="/" />} />
            <Route path="courses/:slug" element={<CourseRoute />} />
            <Route path="courses/:slug/wait/:sessionId" element={<JoinWaitingRoute />} />
            <Route path="waiting-list" element={<WaitingRoute />} />
            <Route path="book/:reference" element={<ToFirstStep />} />
            <Route path="book/:reference/:step" element={<WizardRoute />} />
            <Route path="booking/:reference" element={<BookingRoute />} />
            <Route path="booking/:reference/rescue" element={<RescueRoute />} />
            <Route path="account/:page?" element={<AccountRoute />} />
            <Route path="forgot-password" element={<AccountLinkRoute />} />
            <Route path="set-password" element={<AccountLinkRoute />} />
            <Route path="confirm-email" element={<AccountLinkRoute />} />
            <Route path="booking/:reference/payment" element={<PayMoveRoute />} />
            <Route path="booking/:reference/moved/:sessionId" element={<PayMoveRoute />} />
            <Route path="booking/:reference/:change" element={<ManageRoute />} />
            <Route path="*" element={<NotFoundRoute />} />
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </SiteLayout>
  );
}

/** The wizard goes on from where the booking is. */
function ToFirstStep() {
  const { reference = '' } = useParams();
  return <Navigate replace to={`/book/${reference}/payment`} />;
}

function Waiting() {
  return (
    <div className="container page">
      <Loading />
    </div>
  );
}
