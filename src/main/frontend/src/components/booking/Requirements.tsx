import { useQuery } from '@tanstack/react-query';
import type { Requirement, RequirementTemplate } from '../../lib/api';
import { requestJson } from '../../lib/http';
import { readable } from '../../lib/messages';

/** The predefined needs, by code. */
export function useTemplates() {
  return useQuery({
    queryKey: ['requirement-templates'],
    queryFn: ({ signal }) =>
      requestJson<RequirementTemplate[]>('/requirement-templates', { signal }),
    staleTime: 600_000,
  });
}

/** What an attendee has stated, in words. */
export function Requirements({ of }: { of: readonly Requirement[] }) {
  const { data: templates } = useTemplates();
  if (of.length === 0) {
    return <>Nothing needed</>;
  }
  return (
    <ul className="plain-list">
      {of.map(({ templateCode, note }, index) => {
        const known = templates?.find(({ code }) => code === templateCode)?.label;
        const label = known ?? (templateCode && readable(templateCode));
        return <li key={index}>{[label, note].filter(Boolean).join(': ')}</li>;
      })}
    </ul>
  );
}
