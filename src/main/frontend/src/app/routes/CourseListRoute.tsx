import { PageHeading } from '../../components/layout';
import { ResumeBanner } from '../../features/booking/ResumeBanner';
import { CourseList } from '../../features/catalogue/CourseList';

export default function CourseListRoute() {
  return (
    <div className="container page">
      <PageHeading title="First aid and safety courses" />
      <p className="lead">
        Small classes, experienced trainers, a certificate at the end of the day. Book in two minutes.
      </p>
      <ResumeBanner />
      <CourseList />
    </div>
  );
}
