/**
 * Catches what fails while a screen is drawn or loaded, and shows Failure instead of it, from which the screen can be
 * opened anew without loading the page anew. Used by App and Frame.
 */
import { Component, useEffect, useRef, type ReactNode } from 'react';
import { Failure } from './Failure.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  /** In an object of its own: anything may be thrown, `undefined` too. */
  readonly failed?: { readonly fault: unknown } | undefined;
  readonly reopened: boolean;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { reopened: false };

  static getDerivedStateFromError(fault: unknown): Partial<ErrorBoundaryState> {
    return { failed: { fault } };
  }

  override render(): ReactNode {
    const { failed, reopened } = this.state;
    if (failed) return <Failure fault={failed.fault} onReopen={() => this.#reopen()} />;
    return reopened ? <Reopened>{this.props.children}</Reopened> : this.props.children;
  }

  /** What failed left the page and its state with it: this draws it as on the first day. */
  #reopen(): void {
    this.setState({ failed: undefined, reopened: true });
  }
}

/** Takes the focus from the button that is gone. */
function Reopened({ children }: ErrorBoundaryProps) {
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => screen.current?.focus(), []);
  return (
    <div ref={screen} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </div>
  );
}
