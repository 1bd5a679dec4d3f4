import type { ReactNode } from 'react';
import { PageHeading } from './PageHeading';

/** A page that says one thing and what to do now. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="container page message-page">
      <PageHeading title={title} />
      {children}
    </div>
  );
}
