import type { Story } from '../../model/story';
import type { LiveWords } from '../../words/Words';
import { DateWords } from '../item/DateWords';
import { SiteLink } from '../layout/SiteLink';
import { rich } from '../wording/rich';
import { useAllWords, WordsContext } from '../wording/useWords';
import { SitePage } from './SitePage';
import styles from './StoryList.module.css';

type ListedStory = Pick<Story, 'slug' | 'title' | 'standfirst' | 'language' | 'direction' | 'asOf'>;

interface StoryListProps {
  /** Newest first. */
  stories: readonly ListedStory[];
  /** The words for a story in a language (BCP 47): its date is in that language, and so is the line around it. */
  wordsOf: (language: string) => LiveWords;
}

/** All stories, each with what it is about and how far its knowledge goes. */
export function StoryList({ stories, wordsOf }: StoryListProps) {
  const { site, language } = useAllWords();
  return (
    <SitePage title={site.allStories}>
      {stories.length === 0 && <p>{site.noStories}</p>}
      <ul className={styles.stories}>
        {stories.map((story) => (
          <li key={story.slug} className={styles.story}>
            <WordsContext value={wordsOf(story.language)}>
              <AsOf story={story} around={language} />
            </WordsContext>
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

function AsOf({ story, around }: { story: ListedStory; around: string }) {
  const { site, language, direction } = useAllWords();
  return (
    <p className={styles.asOf} {...(language !== around && { lang: language, dir: direction })}>
      {rich(site.asOf, { date: <DateWords date={story.asOf} /> })}
    </p>
  );
}
