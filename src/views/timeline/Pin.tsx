import type { Standing } from '../../model/story';
import styles from './Pin.module.css';

interface PinProps {
  number: number;
  standing: Standing;
  /** Whether the event has no date by the clock shown: a dashed shape. */
  undated: boolean;
  /** The same by the other clock, for `enhanceEventList`; undefined on the ruler, which is drawn anew. */
  otherUndated?: boolean;
}

/** An event's number in the shape of its standing. */
export function Pin({ number, standing, undated, otherUndated }: PinProps) {
  return (
    <span
      className={styles.pin}
      data-mark={standing}
      data-shape={undated ? 'undated' : 'dated'}
      data-other={otherUndated === undefined ? undefined : otherUndated ? 'undated' : 'dated'}
      data-long={number > 99 ? '' : undefined}
    >
      {number}
    </span>
  );
}
