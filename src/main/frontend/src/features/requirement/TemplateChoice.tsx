import type { UseFormReturn } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { Checkbox, TextField } from '../../components/ui';
import type { RequirementTemplate, Session } from '../../lib/api';
import { serverNow } from '../../lib/clock';
import type { NeedsForm } from './needs';
import { needNotes } from './venueNotes';

interface Props {
  template: RequirementTemplate;
  session: Session;
  index: number;
  form: UseFormReturn<NeedsForm>;
  errorOf: (name: string) => string | undefined;
}

/** One predefined need; once chosen, room for details and what to know about the venue. */
export function TemplateChoice({ template, session, index, form, errorOf }: Props) {
  const chosen = `people.${index}.chosen.${template.code}` as const;
  const details = `people.${index}.details.${template.code}` as const;
  const isChosen = useWatch({ control: form.control, name: chosen });
  return (
    <>
      <Checkbox
        label={template.label}
        hint={template.help}
        {...form.register(chosen)}
      />
      {isChosen && (
        <div className="choice-more">
          {needNotes(template, session, serverNow()).map((note) => (
            <p key={note} className="notice notice-warn small">
              {note}
            </p>
          ))}
          <TextField
            label={
              <>
                Details<span className="visually-hidden"> about “{template.label}”</span>
              </>
            }
            isOptional
            autoComplete="off"
            error={errorOf(details)}
            {...form.register(details)}
          />
        </div>
      )}
    </>
  );
}
