import type { Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { SiteLink } from '../layout/SiteLink';
import { SitePage } from './SitePage';
import styles from './StoryList.module.css';

interface StoryListProps {
  /** Newest first. */
  stories: readonly Pick<Story, 'slug' | 'title' | 'standfirst' | 'language' | 'direction' | 'asOf'>[];
}

/** All stories, each with what it is about and how far its knowledge goes. */
export function StoryList({ stories }: StoryListProps) {
  return (
    <SitePage title="All stories">
      {stories.length === 0 && <p>There are no stories yet.</p>}
      <ul className={styles.stories}>
        {stories.map((story) => (
          <li key={story.slug} className={styles.story}>
            <p className={styles.asOf}>
              As of <DateWords date={story.asOf} />
            </p>
            <h2 className={styles.name} lang={story.language} dir={story.direction}>
              <SiteLink to={`/stories/${story.slug}`}>{story.title}</SiteLink>
            </h2>
            <p className={styles.standfirst} lang={story.language} dir={story.direction}>
              {story.standfirst}
            </p>
          </li>
        ))}
      </ul>
    </SitePage>
  );
}
