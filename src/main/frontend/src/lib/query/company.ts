import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Company } from '../api';
import { requestJson } from '../http';

const companyQuery = queryOptions({
  queryKey: ['company'],
  queryFn: ({ signal }) => requestJson<Company>('/company', { signal }),
  staleTime: 600_000,
});

/** The training company whose pages these are. */
export function useCompany() {
  return useQuery(companyQuery);
}
