import type { ReactNode } from 'react';
import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import { useWords } from '../wording/useWords';
import { SiteLink } from './SiteLink';
import styles from './SiteHeader.module.css';

interface SiteHeaderProps {
  /** A story's contents, which stay in view. */
  children?: ReactNode;
  /** The slug of the story that the page shows, for a link to share it. */
  shared?: string | undefined;
}

/** The bar at the top of every page, with the skip link to `#main` before it. */
export function SiteHeader({ children, shared }: SiteHeaderProps) {
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
        <StaticIsland name="site-links" as="span" className={styles.links} data-control="">
          {rendersStatic && (() => <SiteLinks shared={shared} />)}
        </StaticIsland>
      </header>
    </>
  );
}

function SiteLinks({ shared }: Pick<SiteHeaderProps, 'shared'>) {
  const { page } = useWords();
  return (
    <>
      {shared !== undefined && <SiteLink to={`/stories/${shared}/embed`}>{page.share}</SiteLink>}
      <SiteLink to="/stories">{page.allStories}</SiteLink>
      {/* The sheet shows the one that is not in use; page/inline/theme.ts obeys them. */}
      <a href="?theme=dark" data-theme-choice="dark">
        {page.dark}
      </a>
      <a href="?theme=light" data-theme-choice="light">
        {page.light}
      </a>
    </>
  );
}
