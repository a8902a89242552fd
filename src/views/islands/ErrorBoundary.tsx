import { Component, type ReactNode } from 'react';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './ErrorBoundary.module.css';

interface UnbrokenProps {
  /** A selector of the elements inside. */
  of: string;
  children: ReactNode;
}

/**
 * Where code inside fails, its words and links stay as they stood on the page, and the reader is told; all
 * else on the page goes on.
 */
export class ErrorBoundary extends Component<UnbrokenProps> {
  static getDerivedStateFromError = () => ({ broken: true });

  override state = { broken: false };

  #stood: Node[] | undefined;

  /** Once, as elements: the page's policy lets no words become markup, and what has the focus keeps it. */
  #fill = (place: HTMLElement | null): void => place?.replaceChildren(...(this.#stood ?? []));

  override render() {
    const { of, children } = this.props;
    if (!this.state.broken) return children;
    // React asks before it takes the elements away.
    this.#stood ??= [...document.querySelectorAll(of)].map((each) => each.cloneNode(true));
    return (
      <>
        <p role="status" className={styles.notice} {...interfaceLanguage}>
          Something failed here: words and links stay, choices may not work. Reloading the page may help.
        </p>
        <div ref={this.#fill} />
      </>
    );
  }
}
