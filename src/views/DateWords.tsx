import type { StoryDate } from '../model/story';
import { interfaceWords } from './interfaceWords';
import styles from './DateWords.module.css';

interface DateWordsProps {
  date: StoryDate;
  /** Two lines of their own, a run within a sentence, or only the first words of that run. */
  as?: 'lines' | 'run' | 'words';
}

/** A date no more exact than its source: its words, and what they leave open. */
export function DateWords({ date, as = 'run' }: DateWordsProps) {
  const words = date.datetime ? <time dateTime={date.datetime}>{date.words}</time> : date.words;
  if (as === 'words') return <span {...interfaceWords}>{words}</span>;
  if (as === 'run') {
    return (
      <span {...interfaceWords}>
        {words}
        {date.qualifier && `, ${date.qualifier}`}
      </span>
    );
  }
  return (
    <p className={styles.lines} {...interfaceWords}>
      {words}
      {date.qualifier && (
        <>
          <span data-unseen="">, </span>
          <span className={styles.qualifier}>{date.qualifier}</span>
        </>
      )}
    </p>
  );
}
