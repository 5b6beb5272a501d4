/** Catches what fails while a screen is drawn or loaded, and shows Failure instead of it. Used by App and Frame. */
import { Component, type ReactNode } from 'react';
import { Failure } from './Failure.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  /** In an object of its own: anything may be thrown, `undefined` too. */
  readonly failed?: { readonly fault: unknown };
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(fault: unknown): ErrorBoundaryState {
    return { failed: { fault } };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed ? <Failure fault={failed.fault} /> : this.props.children;
  }
}
