import { Link } from 'react-router';
import { Price, Seats } from '../../components/ui';
import type { Course } from '../../lib/api';
import { formatHours, formatShortDate } from '../../lib/dates';

export function CourseCard({ course }: { course: Course }) {
  const next = course.nextSession;
  return (
    <li className="card course-card">
      <h2>
        <Link to={`/courses/${course.slug}`} className="card-link">
          {course.title}
        </Link>
      </h2>
      <p>{course.summary}</p>
      <p className="course-next">
        {next ? (
          <>
            <span>
              <span className="quiet">Next: </span>
              <time dateTime={next.date}>{formatShortDate(next.date)}</time>, {next.venue.town}
            </span>
            <Seats session={next} />
          </>
        ) : (
          <span className="quiet">No dates planned just now</span>
        )}
      </p>
      <p className="course-price">
        <Price of={course.price} vat={course.vatTreatment} />
        <span className="quiet">{formatHours(course.durationHours)}</span>
      </p>
    </li>
  );
}
