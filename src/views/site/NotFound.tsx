import type { Story } from '../../model/story';
import { SiteLink } from '../layout/SiteLink';
import { rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import { SitePage } from './SitePage';
import styles from './NotFound.module.css';

interface NotFoundProps {
  /** The newest story, to go on with. */
  newest?: Pick<Story, 'slug' | 'title' | 'language' | 'direction'> | undefined;
}

/** The page for an address that leads nowhere: what happened, and where to go from here. */
export function NotFound({ newest }: NotFoundProps) {
  const { site } = useAllWords();
  return (
    <SitePage title={site.notFoundTitle}>
      <div className={styles.words}>
        <p>{site.notFoundWords}</p>
        <ul className={styles.ways}>
          {newest && (
            <li>
              {rich(site.newestStory, {
                story: (
                  <SiteLink to={`/stories/${newest.slug}`} lang={newest.language} dir={newest.direction}>
                    {newest.title}
                  </SiteLink>
                ),
              })}
            </li>
          )}
          <li>
            <SiteLink to="/stories">{site.allStories}</SiteLink>
          </li>
        </ul>
      </div>
    </SitePage>
  );
}
