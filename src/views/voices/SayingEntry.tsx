import { type ReactNode } from 'react';
import { handName, handNameInSentence, markOfStatement, wordsOf } from '../../model/lookups';
import type { Id, Speaker, Statement, Story } from '../../model/story';
import { firstWords } from '../../words/firstWords';
import { listed } from '../../words/listed';
import type { Words as AllWords } from '../../words/Words';
import { ItemAnchor } from '../item/ItemAnchor';
import { PassageLinks } from '../item/PassageLinks';
import { standsFor } from '../item/standsFor';
import { SaidWords, whenSaid } from './SaidWords';
import { asInterfaceWords, InterfaceWords } from '../wording/InterfaceWords';
import { cueWords } from './cueWords';
import type { Saying } from './routeGroups';
import { Isolated } from '../wording/Isolated';
import { joinedBy, rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import styles from './Saying.module.css';

interface SayingEntryProps {
  story: Story;
  saying: Saying;
  speaker: Speaker;
  /** Whether the speaker's name leads to this very saying. */
  named: boolean;
  /** What follows on its last line. */
  children: ReactNode;
}

/** One saying of a voice: its words, how and when it was said, and where the text has it. */
export function SayingEntry({ story, saying, speaker, named, children }: SayingEntryProps) {
  const words = useAllWords();
  const { statement } = saying;
  const [first] = statement.speakers;
  const link = (inner: ReactNode) =>
    named ? (
      inner
    ) : (
      <ItemAnchor story={story} to={statement.id}>
        {inner}
      </ItemAnchor>
    );
  if (first !== speaker.id) {
    const names = statement.speakers
      .filter((id) => id !== speaker.id)
      .map((id) => handNameInSentence(story, id));
    return (
      <div className={styles.saying} data-says={statement.id} {...standsFor(statement.id)}>
        <p className={styles.words}>
          <InterfaceWords>
            {rich(words.voices.sameWords, {
              link,
              names: <Isolated story={story}>{listed(words, names)}</Isolated>,
            })}
          </InterfaceWords>
        </p>
        {(saying.others.length > 0 || endsOf(statement).length > 0) && (
          <Facts story={story} saying={saying} of={speaker.name} joint />
        )}
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
      <SaidWords story={story} statement={statement} className={styles.words} />
      <Facts story={story} saying={saying} of={speaker.name} />
      {children}
    </div>
  );
}

interface FactsProps {
  story: Story;
  saying: Saying;
  /** The speaker, by whom links to the text are named. */
  of: string;
  /** Whether its words stand at another speaker, with how and when they were said, and their place in the text. */
  joint?: boolean;
}

/** How and when it was said, by which other ways it came, and where the text has it. */
function Facts({ story, saying, of, joint = false }: FactsProps) {
  const words = useAllWords();
  const { voices, lists } = words;
  const { statement, here, others } = saying;
  const ways = joinedBy(
    lists.semicolon,
    others.map((hands) => wayOf(story, hands, here, words)),
  );
  const facts = [
    !joint && <Said key="said" story={story} statement={statement} />,
    ...endsOf(statement).map(({ id, end }) =>
      asInterfaceWords(
        <ItemAnchor className={styles.ended} story={story} to={id}>
          {voices[end]}
        </ItemAnchor>,
      ),
    ),
    others.length > 0 && asInterfaceWords(ways),
  ].filter((fact) => fact !== false);
  return (
    <p className={styles.facts}>
      {joinedBy(lists.comma, facts)}
      {!joint && (
        <>
          {'\u00a0'}
          <PassageLinks
            story={story}
            passages={statement.passages}
            of={
              statement.form === 'no-comment'
                ? voices.sayingOfSilence({ name: of })
                : voices.sayingOf({ name: of, words: handleOf(statement, story.language) })
            }
            only="first"
          />
        </>
      )}
    </p>
  );
}

/** How it was said, and when. */
function Said({ story, statement }: { story: Story; statement: Statement }) {
  const words = useAllWords();
  const { voices } = words;
  const when = whenSaid(statement, words, story.asOf.edtf.slice(0, 4));
  if (statement.form === 'no-comment') return when;
  if (statement.form === 'paraphrase') return rich(voices.paraphrase, { own: asInterfaceWords, rest: when });
  return rich(voices.saidWhen, {
    cue: <Isolated story={story}>{cueWords(statement, words)}</Isolated>,
    rest: when,
  });
}

/** By which words a saying no longer stands: one that took it back, or put it right. */
function endsOf({ withdrawnBy, correctedBy }: Statement) {
  return [
    ...withdrawnBy.map((id) => ({ id, end: 'laterWithdrawn' as const })),
    ...correctedBy.map((id) => ({ id, end: 'laterCorrected' as const })),
  ];
}

/** “also through The Gazette, then The Courier”; “directly in The Courier” where no hand stands between. */
function wayOf(story: Story, hands: readonly Id[], also: boolean, { voices }: AllWords): ReactNode {
  const [first = '', ...others] = hands;
  const name = <Isolated story={story}>{handName(story, first)}</Isolated>;
  if (others.length === 0) return rich(voices[also ? 'alsoDirectlyIn' : 'directlyIn'], { name });
  const names = others.reduce<ReactNode>(
    (before, id) =>
      rich(voices.then, {
        hands: before,
        next: <Isolated story={story}>{handNameInSentence(story, id)}</Isolated>,
      }),
    name,
  );
  return rich(voices[also ? 'alsoThroughHands' : 'throughHands'], { hands: names });
}

/** The first words of a saying, by which two of one voice are told apart. */
function handleOf(statement: Statement, language: string): string {
  const all = wordsOf(statement, (words) => words);
  return firstWords(all, 5, language) ?? all;
}
