import { Fragment, useContext } from 'react';
import type { Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { LanguageLinks, OtherVersionsContext } from '../layout/LanguageLinks';
import { Basis } from './Basis';
import { Changes } from './Changes';
import { Glance } from './Glance';
import { InterfaceWords } from '../wording/InterfaceWords';
import { Isolated } from '../wording/Isolated';
import { rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import styles from './StoryHead.module.css';
import { titleParts } from './titleParts';

interface StoryHeadProps {
  story: Story;
  /** The headline and the glance alone: a card says the rest in places of its own. */
  brief?: boolean;
}

/** The head of a story: what it is about, what to know at a glance, and what it rests on. */
export function StoryHead({ story, brief = false }: StoryHeadProps) {
  const [first, rest] = titleParts(story.title);
  const { head } = useAllWords();
  const versions = useContext(OtherVersionsContext);
  const asOf = story.topics.length > 0 ? head.asOf : head.asOfFirst;
  return (
    <header className={styles.head}>
      {!brief && (
        <p className={styles.kicker}>
          {story.topics.map((topic) => (
            <Fragment key={topic}>
              <Isolated story={story}>{topic}</Isolated>
              {'\u00A0· '}
            </Fragment>
          ))}
          <InterfaceWords>{rich(asOf, { date: <DateWords date={story.asOf} as="words" /> })}</InterfaceWords>
          <LanguageLinks versions={versions} />
        </p>
      )}
      <h1 className={styles.title}>
        {first}
        {rest !== '' && <span className={styles.rest}> {rest}</span>}
      </h1>
      {story.glance.length > 0 && <Glance story={story} />}
      {!brief && (
        <div className={styles.basis}>
          <Basis story={story} />
          {story.changes.length > 0 && <Changes story={story} />}
        </div>
      )}
    </header>
  );
}
