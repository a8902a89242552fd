import type { Mark } from '../../model/story';
import { useAllWords } from '../wording/useWords';
import styles from './MarkLabel.module.css';

interface MarkLabelProps {
  mark: Mark;
  /** Other words than the mark's own. */
  children?: string;
  /** Whether those words are the story's, not the page's. */
  authored?: boolean;
}

/** A mark as shape, word and colour, in one element: the style sheet draws the shape. */
export function MarkLabel({ mark, children, authored = false }: MarkLabelProps) {
  const { marks, attributes } = useAllWords();
  return (
    <span className={styles.label} data-mark={mark} {...(!authored && attributes)}>
      {children ?? marks[mark]}
    </span>
  );
}
