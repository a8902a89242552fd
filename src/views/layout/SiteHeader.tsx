import type { ReactNode } from 'react';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { SiteLink } from './SiteLink';
import styles from './SiteHeader.module.css';

interface SiteHeaderProps {
  /** What stands between the name and the list of stories: a story's contents. */
  children?: ReactNode;
}

/** The bar at the top of every page, with the skip link to `#main` before it. */
export function SiteHeader({ children }: SiteHeaderProps) {
  return (
    <>
      <a className={styles.skip} href="#main" data-control="" {...interfaceLanguage}>
        Skip to the content
      </a>
      <header className={styles.bar} data-site-bar="" lang="en">
        <SiteLink className={styles.name} to="/">
          On Record
        </SiteLink>
        {children}
        <SiteLink className={styles.all} to="/stories" data-control="">
          All stories
        </SiteLink>
      </header>
    </>
  );
}
