import { Component, createRef, type ReactNode } from 'react';
import { useWords } from '../wording/useWords';
import styles from './ErrorBoundary.module.css';

interface ErrorBoundaryProps {
  /** A selector of the elements that the children render, to be kept where rendering fails. */
  of: string;
  children: ReactNode;
}

interface ErrorBoundaryState {
  failed: boolean;
}

/**
 * An error boundary whose fallback is the content as it stood on the page, with a note that it no longer
 * responds: a reader keeps all words and links, and the rest of the page goes on.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static getDerivedStateFromError = (): ErrorBoundaryState => ({ failed: true });

  override state: ErrorBoundaryState = { failed: false };

  /** The content as it was served: where the very first render fails, hydration has removed it before the mount. */
  readonly #served = elementsOf(this.props.of);

  readonly #fallback = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(): Element[] | null {
    return this.state.failed ? elementsOf(this.props.of) : null;
  }

  override componentDidMount(): void {
    this.#fallback.current?.replaceChildren(...this.#served);
  }

  override componentDidUpdate(
    _: ErrorBoundaryProps,
    before: ErrorBoundaryState,
    stood: Element[] | null,
  ): void {
    if (!before.failed && stood) this.#fallback.current?.replaceChildren(...stood);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <>
        <Notice />
        <div ref={this.#fallback} />
      </>
    );
  }
}

function Notice() {
  const { page, attributes } = useWords();
  return (
    <p role="status" className={styles.notice} {...attributes}>
      {page.failed}
    </p>
  );
}

/** None on the server, where nothing fails silently: an error there stops the build. */
function elementsOf(selector: string): Element[] {
  return typeof document === 'undefined' ? [] : [...document.querySelectorAll(selector)];
}
