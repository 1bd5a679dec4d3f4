import { Link } from 'react-router';
import { PageHeading } from '../layout';
import { STEP_NAMES, stepNumber, type Step } from './steps';

interface Props {
  step: Step;
  title: string;
  back: { to: string; text: string };
}

/** The heading of a step with its number and the way back. */
export function StepHeading({ step, title, back }: Props) {
  const number = stepNumber(step);
  return (
    <>
      <Link to={back.to} className="back-link">
        {back.text}
      </Link>
      <PageHeading
        title={title}
        caption={`Step ${number} of ${STEP_NAMES.length}`}
        documentTitle={`${title} (step ${number} of ${STEP_NAMES.length})`}
      />
    </>
  );
}
