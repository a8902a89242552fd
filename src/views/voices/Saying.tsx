import type { Statement } from '../../model/story';
import { DateWords } from '../DateWords';
import { capitalised } from '../wording';
import styles from './StatementEntry.module.css';

/** Cues that take the listener with no “to” between. */
const direct = new Set(['told', 'asked', 'informed', 'warned']);

/** What was said, when and to whom: a quotation, a rendering that says it is one, or silence. */
export function Saying({ statement }: { statement: Statement }) {
  return (
    <div className={styles.saying}>
      <p className={styles.cue}>
        {statement.cue && `${cueWords(statement.cue, statement.to)} · `}
        <DateWords date={statement.date} />
      </p>
      {statement.form === 'quote' && (
        <blockquote className={styles.words}>
          <p>“{statement.words}”</p>
        </blockquote>
      )}
      {statement.form === 'paraphrase' && (
        <p className={styles.words}>
          <span className={styles.form}>Paraphrase</span> {statement.words}
        </p>
      )}
      {statement.form === 'no-comment' && <p className={styles.words}>Had not commented</p>}
    </div>
  );
}

function cueWords(cue: string, to: string | undefined): string {
  if (to === undefined) return capitalised(cue);
  return `${capitalised(cue)} ${direct.has(cue) ? '' : 'to '}${to}`;
}
