import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { ProblemNotice } from '../../components/errors';
import { Loading } from '../../components/ui';
import type { Course } from '../../lib/api';
import { count } from '../../lib/messages';
import { CourseCard } from './CourseCard';
import { useCourses } from '../../lib/catalogue';
import './catalogue.css';

/** All courses on offer, with a search over what they are called, about and where they are next. */
export function CourseList() {
  const { data: courses, error, refetch } = useCourses();
  const [query, setQuery] = useSearchParams();
  const wanted = query.get('q') ?? '';
  const found = useDeferredValue(courses?.filter((course) => isAbout(course, wanted)));

  if (error && !courses) {
    return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  }
  if (!found) {
    return <Loading what="courses" />;
  }
  return (
    <>
      <form className="course-search" role="search" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="course-search">Search by course or town</label>
        <input
          id="course-search"
          type="search"
          autoComplete="off"
          value={wanted}
          onChange={({ target }) =>
            setQuery(target.value === '' ? {} : { q: target.value }, { replace: true })
          }
        />
      </form>
      <p role="status" className={wanted === '' ? 'visually-hidden' : 'quiet'}>
        {wanted === '' ? '' : `${count(found.length, 'course')} found`}
      </p>
      {found.length === 0 && (
        <p>
          {wanted === ''
            ? 'No courses are on offer just now. Please look in again soon.'
            : 'Try fewer or other words, such as “paediatric” or the name of a town.'}
        </p>
      )}
      <ul className="cards">
        {found.map((course) => (
          <CourseCard key={course.slug} course={course} />
        ))}
      </ul>
    </>
  );
}

/** Whether each word of a search is found in the course's texts. */
export function isAbout(course: Course, search: string): boolean {
  const { title, summary, nextSession } = course;
  const text = [title, summary, nextSession?.venue.town, nextSession?.venue.name]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
