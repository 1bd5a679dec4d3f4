import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Course, Session } from '../api';
import { tokenOfHeld } from '../booking';
import { fetchAll, requestJson } from '../http';

const LIVE_EVERY_MS = 20_000;

export const coursesQuery = queryOptions({
  queryKey: ['courses'],
  queryFn: ({ signal }) => fetchAll<Course>('/courses', signal),
  staleTime: 60_000,
});

export function useCourses() {
  return useQuery(coursesQuery);
}

export function useCourse(slug: string) {
  return useQuery({
    queryKey: ['course', slug],
    queryFn: ({ signal }) => requestJson<Course>(`/courses/${encodeURIComponent(slug)}`, { signal }),
    staleTime: 60_000,
  });
}

/** Sessions with their free seats, read again every 20 seconds and whenever the page is looked at. */
export function useSessions(slug: string) {
  return useQuery({
    queryKey: ['sessions', slug],
    queryFn: ({ signal }) =>
      fetchAll<Session>(
        `/courses/${encodeURIComponent(slug)}/sessions`,
        signal,
        tokenOfHeld({ courseSlug: slug }),
      ),
    staleTime: 0,
    refetchInterval: LIVE_EVERY_MS,
    refetchOnWindowFocus: true,
  });
}
