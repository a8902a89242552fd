import type { Mark } from '../../model/story';
import styles from './MarkShape.module.css';

/**
 * The shape of a mark, drawn by the sheet, as there are many: ◆ alleged or reported, ■ official or in its own name,
 * ● took place, ◌ silent, ◇ planned.
 */
export function MarkShape({ mark }: { mark: Mark }) {
  return <span className={styles.shape} data-mark={mark} aria-hidden="true" />;
}
