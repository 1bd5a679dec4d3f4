import { useEffect, useRef, type ReactNode } from 'react';
import { useCompany } from '../../lib/query';

let isFirstPage = true;

interface Props {
  title: string;
  /** Shown above the heading, such as "Step 2 of 5". */
  caption?: ReactNode;
  /** The document's title when it should say more than the heading. */
  documentTitle?: string;
}

/** The heading of a page: names the document, and takes focus when the page was navigated to. */
export function PageHeading({ title, caption, documentTitle = title }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const company = useCompany().data?.name;

  useEffect(() => {
    document.title = company ? `${documentTitle} – ${company}` : documentTitle;
  }, [documentTitle, company]);

  useEffect(() => {
    if (!isFirstPage) {
      heading.current?.focus({ preventScroll: true });
    }
    isFirstPage = false;
  }, []);

  return (
    <div className="page-heading">
      {caption && <p className="caption">{caption}</p>}
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
    </div>
  );
}
