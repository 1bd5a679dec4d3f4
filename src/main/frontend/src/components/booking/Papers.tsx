import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BookingDocument } from '../../lib/api';
import { getCalendar, getDocument, getDocuments } from '../../lib/booking';
import { readable } from '../../lib/messages';
import { ProblemNotice } from '../errors';
import { Loading } from '../ui';
import { DownloadButton } from './DownloadButton';
import './papers.css';

const ASK_EVERY_MS = 2_000;
const MOST_ASKED = 30;
const AWAITED = ['BOOKING_CONFIRMATION', 'INVOICE'];
const AWAITED_WHEN_PAID = [...AWAITED, 'RECEIPT'];

interface Props {
  reference: string;
  /** Paid for at once: then there is a receipt as well. */
  isPaid: boolean;
}

/** The papers of a confirmed booking, which follow within seconds, and its calendar file. */
export function Papers({ reference, isPaid }: Props) {
  const awaited = isPaid ? AWAITED_WHEN_PAID : AWAITED;
  const { data: papers = [], error, isGivenUp, refetch } = useDocuments(reference, awaited);
  const isWaiting = !isComplete(papers, awaited);

  return (
    <div className="papers">
      {error && papers.length === 0 && (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      )}
      <ul className="plain-list">
        {papers.map((paper) => (
          <li key={paper.id}>
            <DownloadButton
              fileName={paper.fileName}
              fetchFile={() => getDocument(reference, paper.id)}
            >
              {paperName(paper)} <span className="quiet">{fileFacts(paper)}</span>
            </DownloadButton>
          </li>
        ))}
        <li>
          <DownloadButton fileName={`${reference}.ics`} fetchFile={() => getCalendar(reference)}>
            Add to your calendar <span className="quiet">(ICS)</span>
          </DownloadButton>
        </li>
      </ul>
      {isWaiting && !error && !isGivenUp && <Loading what="your papers" />}
      {isWaiting && isGivenUp && (
        <p>Your papers are still being made. They also come by e-mail.</p>
      )}
    </div>
  );
}

function useDocuments(reference: string, awaited: string[]) {
  const [asked, setAsked] = useState(0);
  const query = useQuery({
    queryKey: ['documents', reference],
    queryFn: async ({ signal }) => {
      const papers = await getDocuments(reference, signal);
      setAsked((before) => before + 1);
      return papers;
    },
    refetchInterval: ({ state }) =>
      isComplete(state.data ?? [], awaited) || state.dataUpdateCount >= MOST_ASKED ? false : ASK_EVERY_MS,
  });
  return { ...query, isGivenUp: asked >= MOST_ASKED };
}

function isComplete(papers: readonly BookingDocument[], awaited: string[]): boolean {
  return awaited.every((kind) => papers.some((paper) => paper.kind === kind));
}

function paperName({ kind, number }: BookingDocument): string {
  return [readable(kind), number].filter(Boolean).join(' ');
}

/** (PDF, 84 kB) */
function fileFacts({ mediaType, size }: BookingDocument): string {
  const type = mediaType.split('/').pop()?.toUpperCase() ?? '';
  return `(${type}, ${Math.max(1, Math.round(size / 1000))} kB)`;
}
