import { Component, type ErrorInfo, type ReactElement, type ReactNode } from 'react';
import { useLocation } from 'react-admin';
import { ErrorState } from '../kit/states.tsx';

interface CatchProps {
  readonly children: ReactNode;
  readonly place: string;
}

/** Catches what a page throws, so that the menu stays usable; another page is another try. */
class Catch extends Component<CatchProps, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentDidUpdate(before: CatchProps): void {
    if (before.place !== this.props.place && this.state.error !== undefined) this.setState({ error: undefined });
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <ErrorState error={undefined} onRetry={() => this.setState({ error: undefined })} />;
  }
}

export function Guard({ children }: { readonly children: ReactNode }): ReactElement {
  const { pathname } = useLocation();
  return <Catch place={pathname}>{children}</Catch>;
}
