import type { ReactNode } from 'react';
import { useWords } from '../wording/useWords';
import { SiteLink } from './SiteLink';
import styles from './SiteHeader.module.css';

interface SiteHeaderProps {
  /** A story's contents, which stay in view. */
  children?: ReactNode;
  /** Links that belong to the page, beside that to all stories. */
  actions?: ReactNode;
}

/** The bar at the top of every page, with the skip link to `#main` before it. */
export function SiteHeader({ children, actions }: SiteHeaderProps) {
  const { page, attributes } = useWords();
  return (
    <>
      <a className={styles.skip} href="#main" data-control="" {...attributes}>
        {page.skip}
      </a>
      <header className={styles.bar} data-site-bar="" lang={attributes.lang}>
        <SiteLink className={styles.name} to="/">
          On Record
        </SiteLink>
        {children}
        <span className={styles.links} data-control="">
          {actions}
          <SiteLink to="/stories">{page.allStories}</SiteLink>
          {/* The sheet shows the one that is not in use; page/inline/theme.ts obeys them. */}
          <a href="?theme=dark" data-theme-choice="dark">
            {page.dark}
          </a>
          <a href="?theme=light" data-theme-choice="light">
            {page.light}
          </a>
        </span>
      </header>
    </>
  );
}
