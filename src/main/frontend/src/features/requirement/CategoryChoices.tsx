import { useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { RequirementTemplate, Session } from '../../lib/api';
import { readable } from '../../lib/messages';
import type { NeedsForm } from './needs';
import { TemplateChoice } from './TemplateChoice';

interface Props {
  category: string;
  templates: readonly RequirementTemplate[];
  session: Session;
  index: number;
  form: UseFormReturn<NeedsForm>;
  errorOf: (name: string) => string | undefined;
}

/** The predefined needs of one kind, folded until wanted. */
export function CategoryChoices({ category, templates, index, form, ...rest }: Props) {
  const chosen = useWatch({ control: form.control, name: `people.${index}.chosen` });
  const number = templates.filter(({ code }) => chosen[code]).length;
  const [isOpen, setOpen] = useState(number > 0);
  return (
    <details
      className="category"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {readable(category)}
        {number > 0 && <span className="badge badge-free">{number} chosen</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{readable(category)}</legend>
        {templates.map((template) => (
          <TemplateChoice key={template.code} template={template} index={index} form={form} {...rest} />
        ))}
      </fieldset>
    </details>
  );
}
