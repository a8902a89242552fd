import type { Mark, Speaker } from '../model/story';
import { interfaceWords } from './interfaceWords';
import styles from './MarkLabel.module.css';

const words: Record<Mark, string> = {
  alleged: 'Alleged',
  reported: 'Reported',
  official: 'Official',
  established: 'Established',
  silent: 'Silent',
};

/** What a statement's mark says about its speaker, in words. */
export const statementMarkWords: Record<Mark, string> = {
  alleged: 'Not named',
  reported: 'Reported',
  official: 'On the record',
  established: 'Established',
  silent: 'No comment',
};

/** The same for one speaker: a body is not “on the record” as a person is, it speaks in its own name. */
export function markWordsOf(mark: Mark, speaker: Pick<Speaker, 'naming'> | undefined): string {
  return mark === 'official' && speaker?.naming === 'institution'
    ? 'In its own name'
    : statementMarkWords[mark];
}

interface MarkLabelProps {
  mark: Mark;
  /** Other words than the mark's own. */
  children?: string;
  /** Whether those words are the story's, not the page's. */
  authored?: boolean;
}

/** A mark in all three ways at once: word, shape and colour; the sheet draws the shape, as there are many. */
export function MarkLabel({ mark, children = words[mark], authored = false }: MarkLabelProps) {
  return (
    <span className={styles.label} data-mark={mark}>
      <span {...(!authored && interfaceWords)}>{children}</span>
    </span>
  );
}
