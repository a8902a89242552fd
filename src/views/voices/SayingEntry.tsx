import type { ReactNode } from 'react';
import { handName, handNameInSentence, markOfStatement } from '../../model/lookups';
import type { Id, Run, Speaker, Statement, Story, StoryDate } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { ItemAnchor } from '../item/ItemAnchor';
import { PassageLinks } from '../item/PassageLinks';
import { standsFor } from '../item/standsFor';
import { quoted } from '../wording/quoted';
import { listed } from '../wording/wording';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { cueWords } from './cueWords';
import type { Saying } from './routeGroups';
import styles from './Saying.module.css';

interface SayingEntryProps {
  story: Story;
  saying: Saying;
  speaker: Speaker;
  /** What follows on its last line. */
  children: ReactNode;
}

/** One saying of a voice: its words, how and when it was said, and where the text has it. */
export function SayingEntry({ story, saying, speaker, children }: SayingEntryProps) {
  const { statement } = saying;
  const [first] = statement.speakers;
  if (first !== speaker.id) {
    const names = statement.speakers
      .filter((id) => id !== speaker.id)
      .map((id) => handNameInSentence(story, id));
    return (
      <div className={styles.saying} data-says={statement.id} {...standsFor(statement.id)}>
        <p className={styles.words}>
          <span lang="en">
            <ItemAnchor story={story} to={statement.id}>
              The same words
            </ItemAnchor>{' '}
            are given to {listed(names)} and to them, together.
          </span>
        </p>
        <Facts story={story} saying={saying} of={speaker.name} />
        {children}
      </div>
    );
  }
  return (
    <div
      id={statement.id}
      className={styles.saying}
      data-item=""
      data-says={statement.id}
      data-mark={markOfStatement(story, statement)}
    >
      <Words statement={statement} language={story.language} />
      <Facts story={story} saying={saying} of={speaker.name} cue />
      {children}
    </div>
  );
}

/** The words: a quotation, a rendering in which only what was said verbatim stands in quotation marks, or silence. */
function Words({ statement: { form, words }, language }: { statement: Statement; language: string }) {
  if (form === 'no-comment') {
    return (
      <p className={styles.words} {...interfaceLanguage}>
        No comment
      </p>
    );
  }
  const shown = words.map((run: Run, index) => (
    // The runs of one statement never change their order.
    <span key={index}>
      {form === 'quote' && index > 0 && ' … '}
      {run.quoted ? quoted(run.text, language) : run.text}
    </span>
  ));
  const plain = words.length === 1 ? shown[0]?.props.children : shown;
  if (form === 'paraphrase') return <p className={styles.words}>{plain}</p>;
  return (
    <blockquote className={styles.words}>
      <p>{plain}</p>
    </blockquote>
  );
}

interface FactsProps {
  story: Story;
  saying: Saying;
  /** The speaker, by whom links to the text are named. */
  of: string;
  /** Whether it says how and when, too. */
  cue?: boolean;
}

/** How and when it was said, by which other ways it came, and where the text has it. */
function Facts({ story, saying, of, cue = false }: FactsProps) {
  const { statement, here, others } = saying;
  const ways = others.map((hands) => wayOf(story, hands, here));
  return (
    <p className={styles.facts}>
      {cue && (
        <>
          {statement.form === 'paraphrase' && <span {...interfaceLanguage}>Paraphrase</span>}
          {statement.form === 'quote' && cueWords(statement, story.language)}
          {statement.form !== 'no-comment' && ' · '}
          <DateWords date={dateOf(statement.date)} />
        </>
      )}
      {cue && ways.length > 0 && ' · '}
      <span {...interfaceLanguage}>{ways.join('; ')}</span>{' '}
      <PassageLinks story={story} passages={statement.passages} of={of} />
    </p>
  );
}

/** The date in the fewest words that say all of it: “by 8 August 2023” needs no “Date not given”, a day no weekday. */
function dateOf(date: StoryDate): StoryDate {
  const { qualifier, ...plain } = date;
  if (date.nature === 'point') return plain;
  return date.datetime === undefined && qualifier !== undefined ? { ...plain, words: qualifier } : date;
}

/** “also through The Gazette, then The Courier”; “directly in The Courier” where no hand stands between. */
function wayOf(story: Story, hands: readonly Id[], also: boolean): string {
  const names = hands.map((id, index) => (index === 0 ? handName(story, id) : handNameInSentence(story, id)));
  const way = names.length === 1 ? `directly in ${names[0]}` : `through ${names.join(', then ')}`;
  return also ? `also ${way}` : way;
}
