import { wordsOf } from '../../model/lookups';
import type { Statement } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { quoted } from '../wording/quoted';
import { capitalised } from '../wording/wording';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './StatementEntry.module.css';

/** Cues that take the listener with no “to” between. */
const direct = new Set(['told', 'asked', 'informed', 'warned']);

/** What was said, when and to whom: a quotation, a rendering that says it is one, or silence. */
export function Quotation({ statement, language }: { statement: Statement; language: string }) {
  const words = wordsOf(statement, (run) => quoted(run, language));
  return (
    <div className={styles.saying}>
      <p className={styles.cue}>
        {statement.cue && `${cueWords(statement.cue, statement.to, language)} · `}
        <DateWords date={statement.date} />
      </p>
      {statement.form === 'quote' && (
        <blockquote className={styles.words}>
          <p>{words}</p>
        </blockquote>
      )}
      {statement.form === 'paraphrase' && (
        <p className={styles.words}>
          <span className={styles.form} {...interfaceLanguage}>
            Paraphrase
          </span>{' '}
          {words}
        </p>
      )}
      {statement.form === 'no-comment' && (
        <p className={styles.words} {...interfaceLanguage}>
          Had not commented
        </p>
      )}
    </div>
  );
}

function cueWords(cue: string, to: string | undefined, language: string): string {
  if (to === undefined) return capitalised(cue);
  // The grammar of other languages is the author’s.
  if (!/^en\b/.test(language)) return `${cue} · ${to}`;
  return `${capitalised(cue)} ${direct.has(cue) ? '' : 'to '}${to}`;
}
