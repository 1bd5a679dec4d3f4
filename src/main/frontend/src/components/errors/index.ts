export { ErrorBoundary } from './ErrorBoundary';
export { ErrorSummary } from './ErrorSummary';
export { ProblemNotice } from './ProblemNotice';
