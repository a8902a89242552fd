import type { Mark } from '../../model/story';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { markLabels } from '../wording/markLabels';
import styles from './MarkLabel.module.css';

interface MarkLabelProps {
  mark: Mark;
  /** Other words than the mark's own. */
  children?: string;
  /** Whether those words are the story's, not the page's. */
  authored?: boolean;
}

/** A mark as shape, word and colour, in one element: the style sheet draws the shape. */
export function MarkLabel({ mark, children = markLabels[mark], authored = false }: MarkLabelProps) {
  return (
    <span className={styles.label} data-mark={mark} {...(!authored && interfaceLanguage)}>
      {children}
    </span>
  );
}
