import { STEP_NAMES } from './steps';

/** Where in the five steps the booker is. */
export function StepProgress({ current }: { current: number }) {
  return (
    <nav aria-label="Booking steps" className="steps">
      <ol>
        {STEP_NAMES.map((name, index) => {
          const number = index + 1;
          const state = number < current ? 'done' : number === current ? 'current' : 'ahead';
          return (
            <li key={name} className={`step step-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
              <span className="step-mark" aria-hidden="true">
                {state === 'done' ? '✓' : number}
              </span>
              <span className="step-name">
                {name}
                {state === 'done' && <span className="visually-hidden"> (done)</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
