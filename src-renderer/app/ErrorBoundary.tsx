import { Component, type ReactNode } from 'react';

interface Properties {
  readonly children: ReactNode;
  /** Shown in place of what failed; `reset` tries again. */
  fallback(error: Error, reset: () => void): ReactNode;
}

/** Keeps a fault of one screen from taking the window with it. */
export class ErrorBoundary extends Component<Properties, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return this.props.fallback(error, () => this.setState({ error: null }));
  }
}
