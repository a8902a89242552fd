import type { StoryDate } from '../model/story';
import styles from './DateWords.module.css';

interface DateWordsProps {
  date: StoryDate;
  /** Two lines of their own, a run within a sentence, or only the first words of that run. */
  as?: 'lines' | 'run' | 'words';
}

/** A date no more exact than its source: its words, and what they leave open. */
export function DateWords({ date, as = 'run' }: DateWordsProps) {
  const words = date.datetime ? (
    <time dateTime={date.datetime}>{date.words}</time>
  ) : (
    <span>{date.words}</span>
  );
  if (as === 'words') return words;
  if (as === 'run') {
    return (
      <>
        {words}
        {date.qualifier && `, ${date.qualifier}`}
      </>
    );
  }
  return (
    <p className={styles.lines}>
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
