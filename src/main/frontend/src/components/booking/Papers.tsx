import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Booking, BookingDocument } from '../../lib/api';
import { getCalendar, getDocument, getDocuments } from '../../lib/booking';
import { readable } from '../../lib/messages';
import { ProblemNotice } from '../errors';
import { Loading } from '../ui';
import { DownloadButton } from './DownloadButton';
import './papers.css';

const ASK_EVERY_MS = 2_000;
const MOST_ASKED = 30;
const AWAITED = ['BOOKING_CONFIRMATION', 'INVOICE'];

/**
 * The papers of a booking, which follow within seconds of what they are about, and its calendar
 * file unless it is cancelled.
 */
export function Papers({ booking }: { booking: Booking }) {
  const { reference } = booking;
  const { papers, error, isWaiting, isGivenUp, refetch } = usePapers(booking);

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
        {booking.state !== 'CANCELLED' && (
          <li>
            <DownloadButton fileName={`${reference}.ics`} fetchFile={() => getCalendar(reference)}>
              Add to your calendar <span className="quiet">(ICS)</span>
            </DownloadButton>
          </li>
        )}
      </ul>
      {isWaiting && !error && !isGivenUp && <Loading what="your papers" />}
      {isWaiting && isGivenUp && (
        <p>Your papers are still being made. They also come by e-mail.</p>
      )}
    </div>
  );
}

export function usePapers(booking: Booking) {
  const { reference } = booking;
  const awaited = awaitedOf(booking);
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
  const papers = query.data ?? [];
  const { error, refetch } = query;
  return { papers, error, refetch, isWaiting: !isComplete(papers, awaited), isGivenUp: asked >= MOST_ASKED };
}

/** Whoever pays at once gets a receipt, and whoever gets money back a credit note. */
function awaitedOf({ state, refunds, onInvoice }: Booking): string[] {
  if (state === 'CANCELLED') {
    return refunds.length > 0 ? ['INVOICE', 'CREDIT_NOTE'] : [];
  }
  return onInvoice ? AWAITED : [...AWAITED, 'RECEIPT'];
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
