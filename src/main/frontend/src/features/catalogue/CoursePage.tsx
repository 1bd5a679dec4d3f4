import { Link } from 'react-router';
import { ProblemNotice } from '../../components/errors';
import { MessagePage, PageHeading } from '../../components/layout';
import { Loading } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { ApiProblem } from '../../lib/http';
import { CourseDetails } from './CourseDetails';
import { SessionList } from './SessionList';
import { useCourse } from '../../lib/catalogue';
import './catalogue.css';

interface Props {
  slug: string;
  onHeld: (booking: Booking) => void;
}

/** A course and its dates. */
export function CoursePage({ slug, onHeld }: Props) {
  const { data: course, error, refetch } = useCourse(slug);

  if (error && !course) {
    return ApiProblem.of(error).status === 404 ? (
      <MessagePage title="We do not offer this course">
        <p>It may have been renamed or is no longer held.</p>
        <p>
          <Link to="/">See all courses</Link>
        </p>
      </MessagePage>
    ) : (
      <div className="container page">
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!course) {
    return (
      <div className="container page">
        <Loading what="the course" />
      </div>
    );
  }
  return (
    <div className="container page">
      <Link to="/" className="back-link">
        All courses
      </Link>
      <PageHeading title={course.title} />
      <CourseDetails course={course} />
      <section aria-labelledby="dates">
        <h2 id="dates">Dates and places</h2>
        <SessionList slug={slug} onHeld={onHeld} />
      </section>
    </div>
  );
}
