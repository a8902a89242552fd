import type { Story } from '../../model/story';
import { SiteLink } from '../layout/SiteLink';
import { SitePage } from './SitePage';
import styles from './NotFound.module.css';

interface NotFoundProps {
  /** The newest story, to go on with. */
  newest?: Pick<Story, 'slug' | 'title' | 'language' | 'direction'> | undefined;
}

/** The page for an address that leads nowhere: what happened, and where to go from here. */
export function NotFound({ newest }: NotFoundProps) {
  return (
    <SitePage title="There is no page at this address">
      <div className={styles.words}>
        <p>
          The link may be mistyped, or the page may have moved. Nothing is wrong with your browser or your
          connection.
        </p>
        <ul className={styles.ways}>
          {newest && (
            <li>
              The newest story:{' '}
              <SiteLink to={`/stories/${newest.slug}`} lang={newest.language} dir={newest.direction}>
                {newest.title}
              </SiteLink>
            </li>
          )}
          <li>
            <SiteLink to="/stories">All stories</SiteLink>
          </li>
        </ul>
      </div>
    </SitePage>
  );
}
