import { useEffect, useRef } from 'react';
import { TextField } from '../../components/ui';

interface Props {
  value: string;
  onChange: (code: string) => void;
  error?: string;
}

/** The code of a credit, out of the way of those who have none. */
export function CreditField({ value, onChange, error }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  // The summary of errors leads to the field, which must not be folded away then.
  useEffect(() => {
    if (error !== undefined && details.current) {
      details.current.open = true;
    }
  }, [error]);
  return (
    <details ref={details} className="credit">
      <summary>I have a credit</summary>
      <TextField
        name="credit"
        label="Code of your credit"
        hint="16 letters and digits, such as K7M2-9QXA-0B1C-D2E3. The credit pays as much as it can; the rest you pay by card."
        isOptional
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        error={error}
      />
    </details>
  );
}
