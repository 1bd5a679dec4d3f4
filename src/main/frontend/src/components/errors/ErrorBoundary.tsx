import { Component, type ReactNode } from 'react';
import { messages } from '../../lib/messages';

interface Props {
  children: ReactNode;
}

/** The last resort: a page that failed to load or to draw says so and offers a reload. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) {
      return this.props.children;
    }
    return (
      <div className="container page" role="alert">
        <h1>{messages.somethingWentWrong}</h1>
        <p>This page could not be shown. Your booking is safe: reload the page to go on.</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Reload the page
        </button>
      </div>
    );
  }
}
