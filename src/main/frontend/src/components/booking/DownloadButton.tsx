import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../../lib/http';
import { Button } from '../ui';
import { saveAs } from './download';

interface Props {
  fileName: string;
  /** Fetched by script, because the booking's key goes in a header and never in an address. */
  fetchFile: () => Promise<Response>;
  children: ReactNode;
}

export function DownloadButton({ fileName, fetchFile, children }: Props) {
  const download = useMutation({
    mutationFn: async () => saveAs(await fetchFile(), fileName),
  });
  return (
    <>
      <Button
        kind="quiet"
        className="download"
        busy={download.isPending}
        busyText="Fetching the file…"
        onClick={() => download.mutate()}
      >
        {children}
      </Button>
      {download.error && (
        <p role="alert" className="field-error">
          The file could not be fetched. {ApiProblem.of(download.error).detail}
        </p>
      )}
    </>
  );
}
