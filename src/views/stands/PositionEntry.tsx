import { speakersOf, statementById } from '../../model/lookups';
import type { Claim, Form, Position, Statement, Story } from '../../model/story';
import { MarkLabel } from '../item/MarkLabel';
import { glossOf, positionMark, positionPhrase } from '../wording/stancePhrases';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { standsFor } from '../item/standsFor';
import { listed } from '../wording/wording';
import { BehindStatement } from './BehindStatement';
import styles from './Stands.module.css';

interface PositionEntryProps {
  story: Story;
  /** What the stance is taken on. */
  claim: Claim;
  position: Position;
}

const formWords: Record<Form, string> = {
  quote: 'quoted',
  paraphrase: 'paraphrased',
  'no-comment': 'no comment',
};

/** One stance of one side, with the names of those who take it; it opens on what they said. */
export function PositionEntry({ story, claim, position }: PositionEntryProps) {
  const gloss = glossOf(position.stance);
  const mark = positionMark(story, position);
  const statements = position.statements.map((id) => statementById(story, id));
  const names = statements.map((statement) => listed(speakersOf(story, statement).map(({ name }) => name)));
  // What a silence refers to may be in doubt, and a reader must know it right where it is shown.
  const silent = position.stance === 'no-comment';
  return (
    <div className={styles.position} data-mark={mark} data-item="" {...standsFor(...position.statements)}>
      <MarkLabel mark={mark}>{positionPhrase(story, position)}</MarkLabel>
      {gloss && (
        <span className={styles.gloss} {...interfaceLanguage}>
          {gloss}
        </span>
      )}
      {silent &&
        statements.map(({ id, note }) =>
          note === undefined ? null : (
            <span key={id} className={styles.gloss}>
              {note}
            </span>
          ),
        )}
      <details className={styles.behind}>
        <summary className={styles.names}>{listed([...new Set(names)])}</summary>
        <ul className={styles.statements}>
          {statements.map((statement, index) => (
            <BehindStatement
              key={statement.id}
              story={story}
              statement={statement}
              name={nameOf(names[index] ?? '', statement, statements)}
              about={speaksElsewhere(story, statement) ? claim.text : undefined}
              several={statements.length > 1}
              noted={silent}
            />
          ))}
        </ul>
      </details>
    </div>
  );
}

/** The speaker's name, told apart where the same speaker stands behind a stance more than once. */
function nameOf(name: string, statement: Statement, statements: readonly Statement[]): string {
  const same = statements.filter(({ speakers }) => speakers.join(' ') === statement.speakers.join(' '));
  if (same.length === 1) return name;
  const alike = same.filter(({ form }) => form === statement.form);
  const form = formWords[statement.form];
  return alike.length === 1 ? `${name}, ${form}` : `${name}, ${form} (${alike.indexOf(statement) + 1})`;
}

/** Whether another statement of the same speaker stands in the table, where links to both would sound alike. */
function speaksElsewhere(story: Story, { id, speakers }: Statement): boolean {
  return story.statements.some(
    (other) =>
      other.speakers.some((each) => speakers.includes(each)) && other.id !== id && other.stances.length > 0,
  );
}
