import { speakerById, statementById } from '../../model/lookups';
import type { Form, Id, Position, Story } from '../../model/story';
import { ItemAnchor } from '../ItemAnchor';
import { MarkLabel } from '../MarkLabel';
import { glossOf, markOfPosition, positionWords } from '../stanceWords';
import { interfaceWords } from '../interfaceWords';
import { standsFor } from '../standsFor';
import styles from './Stands.module.css';

interface PositionEntryProps {
  story: Story;
  position: Position;
}

const formWords: Record<Form, string> = {
  quote: 'quoted',
  paraphrase: 'paraphrased',
  'no-comment': 'no comment',
};

/** One stance of one side, with a link to each statement that takes it. */
export function PositionEntry({ story, position }: PositionEntryProps) {
  const gloss = glossOf(position.stance);
  const mark = markOfPosition(story, position);
  return (
    <div className={styles.position} data-mark={mark} data-item="" {...standsFor(...position.statements)}>
      <MarkLabel mark={mark}>{positionWords(story, position)}</MarkLabel>
      {gloss && (
        <span className={styles.gloss} {...interfaceWords}>
          {gloss}
        </span>
      )}
      {position.stance === 'no-comment' && <SilenceNotes story={story} statements={position.statements} />}
      <ul className={styles.behind}>
        {position.statements.map((id, index) => (
          <li key={id}>
            <ItemAnchor className={styles.statement} story={story} to={id}>
              {nameOf(story, position.statements, index)}
            </ItemAnchor>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a reader must know of a silence right where it is shown: what it refers to may be in doubt. */
function SilenceNotes({ story, statements }: { story: Story; statements: readonly Id[] }) {
  return statements.map((id) => {
    const { note } = statementById(story, id);
    return note === undefined ? null : (
      <span key={id} className={styles.gloss}>
        {note}
      </span>
    );
  });
}

/** The speaker's name, told apart where the same speaker stands behind a stance more than once. */
function nameOf(story: Story, ids: readonly Id[], index: number): string {
  const statements = ids.map((id) => statementById(story, id));
  const statement = statements[index];
  if (!statement) return '';
  const { name } = speakerById(story, statement.speaker);
  const same = statements.filter(({ speaker }) => speaker === statement.speaker);
  if (same.length === 1) return name;
  const alike = same.filter(({ form }) => form === statement.form);
  const form = formWords[statement.form];
  return alike.length === 1 ? `${name}, ${form}` : `${name}, ${form} (${alike.indexOf(statement) + 1})`;
}
