import { useWatch, type UseFormReturn } from 'react-hook-form';
import { Checkbox, TextArea } from '../../components/ui';
import type { RequirementTemplate, Session } from '../../lib/api';
import { CategoryChoices } from './CategoryChoices';
import { statedBy, type NeedsForm } from './needs';
import { YesNo } from './YesNo';

interface Props {
  index: number;
  name: string;
  session: Session;
  templates: readonly RequirementTemplate[];
  form: UseFormReturn<NeedsForm>;
  errorOf: (name: string) => string | undefined;
}

/** What one attendee needs arranged. */
export function PersonNeeds({ index, name, templates, form, errorOf, session }: Props) {
  const person = useWatch({ control: form.control, name: `people.${index}` });
  const isStated = statedBy(person).length > 0;
  const categories = [...new Set(templates.map(({ category }) => category))];
  const field = `people.${index}` as const;
  return (
    <section className="card person">
      <YesNo
        question={`Does ${name} need anything arranged?`}
        error={errorOf(`${field}.needs`)}
        {...form.register(`${field}.needs`)}
      />
      {person.needs === 'yes' && (
        <div className="needs">
          <p className="quiet">Open what applies. You can choose more than one.</p>
          {categories.map((category) => (
            <CategoryChoices
              key={category}
              category={category}
              templates={templates.filter((template) => template.category === category)}
              session={session}
              index={index}
              form={form}
              errorOf={errorOf}
            />
          ))}
          <TextArea
            label="Something else, in your own words"
            isOptional
            autoComplete="off"
            error={errorOf(`${field}.other`)}
            {...form.register(`${field}.other`)}
          />
          {isStated && (
            <Checkbox
              label={`${name} agrees that we keep this information to prepare the course`}
              hint="It may be health data, so we ask. Only the staff who arrange it can see it, it is stored encrypted, and it is deleted after the course. Agreeing is voluntary, and you can take it back at any time by writing to us."
              error={errorOf(`${field}.consent`)}
              {...form.register(`${field}.consent`)}
            />
          )}
        </div>
      )}
    </section>
  );
}
