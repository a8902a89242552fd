import type { Story } from '../../model/story';
import type { LiveWords } from '../../words/Words';
import { DateWords } from '../item/DateWords';
import { LanguageLinks } from '../layout/LanguageLinks';
import { SiteLink } from '../layout/SiteLink';
import { rich } from '../wording/rich';
import { useAllWords, WordsContext } from '../wording/useWords';
import { SitePage } from './SitePage';
import styles from './StoryList.module.css';

type ListedStory = Pick<Story, 'slug' | 'title' | 'standfirst' | 'language' | 'direction' | 'asOf'>;

interface StoryListProps {
  /** Newest first; each story before its versions in other languages. */
  stories: readonly (readonly [ListedStory, ...ListedStory[]])[];
  /** The words for a story in a language (BCP 47): its date is in that language, and so is the line around it. */
  wordsOf: (language: string) => LiveWords;
}

/** All stories, each with what it is about, how far its knowledge goes, and in which other languages it is told. */
export function StoryList({ stories, wordsOf }: StoryListProps) {
  const { site, language } = useAllWords();
  return (
    <SitePage title={site.allStories}>
      {stories.length === 0 && <p>{site.noStories}</p>}
      <ul className={styles.stories}>
        {stories.map(([story, ...others]) => (
          <li key={story.slug} className={styles.story}>
            <WordsContext value={wordsOf(story.language)}>
              <AsOf story={story} others={others} around={language} />
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

interface AsOfProps {
  story: ListedStory;
  others: readonly ListedStory[];
  /** The language of the page. */
  around: string;
}

function AsOf({ story, others, around }: AsOfProps) {
  const { site, language, direction } = useAllWords();
  return (
    <p className={styles.asOf} {...(language !== around && { lang: language, dir: direction })}>
      {rich(site.asOf, { date: <DateWords date={story.asOf} /> })}
      <LanguageLinks versions={others} />
    </p>
  );
}
