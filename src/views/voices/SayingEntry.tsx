import { Fragment, type ReactNode } from 'react';
import { handName, handNameInSentence, markOfStatement, originalOf, wordsOf } from '../../model/lookups';
import type { Id, Speaker, Statement, Story } from '../../model/story';
import { briefDate } from '../item/briefDate';
import { DateWords } from '../item/DateWords';
import { ItemAnchor } from '../item/ItemAnchor';
import { PassageLinks } from '../item/PassageLinks';
import { standsFor } from '../item/standsFor';
import { quoted } from '../wording/quoted';
import { listed } from '../wording/wording';
import { languageName } from '../wording/languageName';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { InterfaceWords } from '../wording/InterfaceWords';
import { cueWords } from './cueWords';
import type { Saying } from './routeGroups';
import { Isolated } from '../wording/Isolated';
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
          <InterfaceWords story={story}>
            <ItemAnchor story={story} to={statement.id}>
              The same words
            </ItemAnchor>{' '}
            are given to <Isolated story={story}>{listed(names)}</Isolated> and to them, together.
          </InterfaceWords>
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
      <Words story={story} statement={statement} />
      <Facts story={story} saying={saying} of={speaker.name} cue />
      {children}
    </div>
  );
}

/** The words: a quotation, a rendering in which only what was said verbatim stands in quotation marks, or silence. */
function Words({ story, statement }: { story: Story; statement: Statement }) {
  const { form, words, translated } = statement;
  if (form === 'no-comment') {
    return (
      <p className={styles.words} {...interfaceLanguage}>
        No comment
      </p>
    );
  }
  const shown = wordsOf({ form, words }, (each) => quoted(each, story.language));
  if (form === 'paraphrase') return <p className={styles.words}>{shown}</p>;
  const original = originalOf(statement, (each) => quoted(each, translated ?? story.language));
  if (original !== undefined) {
    return (
      <>
        <blockquote className={styles.words} lang={translated} dir="auto">
          <p>{original}</p>
        </blockquote>
        <p className={styles.rendering}>
          <InterfaceWords story={story}>Translation: </InterfaceWords>
          {shown}
        </p>
      </>
    );
  }
  return (
    <blockquote className={styles.words}>
      <p>{shown}</p>
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
          {statement.form === 'paraphrase' && <InterfaceWords story={story}>Paraphrase, </InterfaceWords>}
          {statement.form === 'quote' && (
            <>
              <Isolated story={story}>{cueWords(statement, story.language)}</Isolated>,{' '}
            </>
          )}
          {statement.translated !== undefined && statement.original === undefined && (
            <InterfaceWords story={story}>
              translated from {languageName(statement.translated)},{' '}
            </InterfaceWords>
          )}
          <DateWords date={briefDate(statement.date, story.asOf.edtf.slice(0, 4))} />
        </>
      )}
      <Ends story={story} statement={statement} />
      {ways.length > 0 && (
        <InterfaceWords story={story}>
          {cue && ', '}
          {ways.map((way, index) => (
            <Fragment key={index}>
              {index > 0 && '; '}
              {way}
            </Fragment>
          ))}
        </InterfaceWords>
      )}
      {'\u2002'}
      <PassageLinks story={story} passages={statement.passages} of={`${of}, ${firstWords(statement)}`} />
    </p>
  );
}

/** That a saying no longer stands, leading to the word that took it back or put it right. */
function Ends({ story, statement: { withdrawnBy, correctedBy } }: { story: Story; statement: Statement }) {
  const ends = [
    ...withdrawnBy.map((id) => ({ id, words: 'later withdrawn' })),
    ...correctedBy.map((id) => ({ id, words: 'later corrected' })),
  ];
  return ends.map(({ id, words }) => (
    <InterfaceWords key={id} story={story}>
      ,{' '}
      <ItemAnchor className={styles.ended} story={story} to={id}>
        {words}
      </ItemAnchor>
    </InterfaceWords>
  ));
}

/** “also through The Gazette, then The Courier”; “directly in The Courier” where no hand stands between. */
function wayOf(story: Story, hands: readonly Id[], also: boolean): ReactNode {
  return (
    <>
      {also && 'also '}
      {hands.length === 1 ? 'directly in ' : 'through '}
      {hands.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', then '}
          <Isolated story={story}>
            {index === 0 ? handName(story, id) : handNameInSentence(story, id)}
          </Isolated>
        </Fragment>
      ))}
    </>
  );
}

/** The first words of a saying, by which two of one voice are told apart. */
function firstWords(statement: Statement): string {
  return statement.form === 'no-comment'
    ? 'no comment'
    : wordsOf(statement, (words) => words)
        .split(' ')
        .slice(0, 5)
        .join(' ');
}
