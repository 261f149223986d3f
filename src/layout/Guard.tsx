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
  /** Whether it was tried again in vain: what could not be loaded comes only with the page. */
  #isStuck = false;

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentDidUpdate(before: CatchProps): void {
    if (before.place === this.props.place) return;
    this.#isStuck = false;
    if (this.state.error !== undefined) this.setState({ error: undefined });
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    const retry = (): void => {
      if (this.#isStuck) window.location.reload();
      this.#isStuck = true;
      this.setState({ error: undefined });
    };
    return <ErrorState error={undefined} onRetry={retry} />;
  }
}

export function Guard({ children }: { readonly children: ReactNode }): ReactElement {
  const { pathname } = useLocation();
  return <Catch place={pathname}>{children}</Catch>;
}
