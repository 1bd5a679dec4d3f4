import { Price } from '../../components/ui';
import type { Course } from '../../lib/api';
import { formatHours } from '../../lib/dates';
import { count } from '../../lib/messages';
import { formatVatRate } from '../../lib/money';

/** What a course is about, how long it takes and what it costs. */
export function CourseDetails({ course }: { course: Course }) {
  const months = course.certificateValidMonths;
  return (
    <>
      <p className="lead">{course.summary}</p>
      <dl className="key-facts">
        <div>
          <dt>Price a person</dt>
          <dd>
            <Price of={course.price} vat={course.vatTreatment} />
            {course.vatTreatment === 'STANDARD' && (
              <span className="visually-hidden"> at {formatVatRate(course.vatRateBasisPoints)}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>Length</dt>
          <dd>{formatHours(course.durationHours)}</dd>
        </div>
        {months !== undefined && (
          <div>
            <dt>Certificate</dt>
            <dd>valid for {months % 12 === 0 ? count(months / 12, 'year') : count(months, 'month')}</dd>
          </div>
        )}
      </dl>
      <p className="lines course-description">{course.description}</p>
    </>
  );
}
