import type { Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { SiteLink } from '../layout/SiteLink';
import { counted } from '../wording/wording';
import { AtAGlance } from './AtAGlance';
import { BasedOn } from './BasedOn';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './StoryHead.module.css';

/** Words an attentive adult reads in a minute. */
const wordsAMinute = 230;

/** The head of a story: what it is about, what it rests on, and what to know at a glance. */
export function StoryHead({ story }: { story: Story }) {
  const minutes = Math.max(1, Math.ceil(story.wordCount / wordsAMinute));
  const heard = story.statements
    .filter(({ form }) => form !== 'no-comment')
    .flatMap(({ speakers }) => speakers);
  const voices = new Set(heard).size;
  const silent = new Set(story.statements.flatMap(({ speakers }) => speakers)).size - voices;
  const facts = [
    `${minutes} minute read`,
    ...(story.events.length > 0 ? [counted(story.events.length, 'event')] : []),
    ...(voices > 0 ? [counted(voices, 'voice')] : []),
    ...(silent > 0 ? [`${silent} silent`] : []),
  ];
  return (
    <header className={styles.frame}>
      <div className={styles.head}>
        <div className={styles.words}>
          <p className={styles.kicker}>
            {story.topics.length > 0 && `${story.topics.join(', ')} · `}
            <span {...interfaceLanguage}>
              as of <DateWords date={story.asOf} as="words" />
            </span>
          </p>
          <h1 className={styles.title}>{story.title}</h1>
          <p className={styles.standfirst}>{story.standfirst}</p>
          <div className={styles.basis} lang="en">
            <BasedOn story={story} />
            <ul className={styles.facts}>
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
              <li data-control="">
                <SiteLink to={`/stories/${story.slug}/embed`}>Share or embed</SiteLink>
              </li>
            </ul>
          </div>
        </div>
        {story.glance.length > 0 && <AtAGlance story={story} />}
      </div>
    </header>
  );
}
