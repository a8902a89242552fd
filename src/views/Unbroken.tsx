import { Component, type ReactNode } from 'react';
import { interfaceWords } from './interfaceWords';
import styles from './Unbroken.module.css';

interface UnbrokenProps {
  /** A selector of the elements inside. */
  of: string;
  children: ReactNode;
}

/**
 * Where code inside fails, its words and links stay as they stood on the page, and the reader is told; all
 * else on the page goes on.
 */
export class Unbroken extends Component<UnbrokenProps> {
  static getDerivedStateFromError = () => ({ broken: true });

  override state = { broken: false };

  override render() {
    const { of, children } = this.props;
    if (!this.state.broken) return children;
    // React asks before it takes the elements away.
    const html = [...document.querySelectorAll(of)].map((element) => element.outerHTML).join('');
    return (
      <>
        <p role="status" className={styles.notice} {...interfaceWords}>
          Something failed here: words and links stay, choices may not work. Reloading the page may help.
        </p>
        <div dangerouslySetInnerHTML={{ __html: html }} />
      </>
    );
  }
}
