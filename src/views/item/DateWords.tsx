import type { StoryDate } from '../../model/story';
import { rich } from '../wording/rich';
import { useWords } from '../wording/useWords';
import styles from './DateWords.module.css';

interface DateWordsProps {
  date: StoryDate;
  /**
   * What a line begins with, a fact beside others, a run within a sentence, or only the first words of that run. A run and
   * words take no element: among words of a story, `InterfaceWords` goes around them.
   */
  as?: 'line' | 'fact' | 'run' | 'words';
}

/** A date as its source gives it: no more exact, and with what it leaves open (`qualifier`). */
export function DateWords({ date, as = 'run' }: DateWordsProps) {
  const { phrases, attributes } = useWords();
  const words = date.datetime ? <time dateTime={date.datetime}>{date.words}</time> : date.words;
  if (as === 'words') return words;
  if (as === 'run') return date.qualifier ? rich(phrases.date, { date: words, rest: date.qualifier }) : words;
  // The same children in both, because enhanceEventList exchanges them.
  const Around = as === 'line' ? 'p' : 'span';
  return (
    <Around className={as === 'line' ? styles.line : undefined} data-date="" {...attributes}>
      {date.qualifier
        ? rich(phrases.date, {
            date: words,
            rest: <span className={styles.qualifier}>{date.qualifier}</span>,
          })
        : words}
    </Around>
  );
}
