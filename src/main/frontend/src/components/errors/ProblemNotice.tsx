import { ApiProblem } from '../../lib/http';
import { messages } from '../../lib/messages';
import { Button } from '../ui/Button';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** Says that something could not be read, and offers to try again. */
export function ProblemNotice({ error, onRetry }: Props) {
  const problem = ApiProblem.of(error);
  return (
    <div className="notice notice-problem" role="alert">
      <p className="notice-title">{problem.title}</p>
      <p>{problem.detail}</p>
      {problem.instance && problem.status >= 500 && (
        <p className="quiet">If you contact us, please quote {problem.instance}.</p>
      )}
      {onRetry && (
        <Button kind="secondary" onClick={onRetry}>
          {messages.tryAgain}
        </Button>
      )}
    </div>
  );
}
