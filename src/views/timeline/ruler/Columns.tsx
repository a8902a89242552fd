import type { Story } from '../../../model/story';
import { ItemAnchor } from '../../item/ItemAnchor';
import { MarkShape } from '../../item/MarkShape';
import styles from './Columns.module.css';
import { rulerPosition } from './rulerPosition';
import type { Stack } from './stackColumns';

interface ColumnsProps {
  story: Story;
  stack: Stack;
}

/** The ruler of a story with too many events to draw each: a column where events begin, linked to the first of them. */
export function Columns({ story, stack: { columns, each } }: ColumnsProps) {
  return (
    <>
      <p className={styles.key}>
        {each === 1 ? 'Each shape is an event' : `Each shape is up to ${each} events`}, where it begins.
      </p>
      <div className={styles.plot}>
        {columns.map(({ from, to, events, shapes }) => {
          const ids = events.map(({ id }) => id);
          const [first] = events;
          if (!first) return null;
          const others = events.length === 1 ? '' : ` · and ${events.length - 1} more`;
          return (
            <ItemAnchor
              key={from}
              story={story}
              to={first.id}
              className={styles.column}
              style={rulerPosition(from, to)}
              tabIndex={-1}
              title={`${first.title}${others}`}
              data-events={ids.join(' ')}
            >
              {shapes.map((standing, at) => (
                <MarkShape key={at} mark={standing} />
              ))}
            </ItemAnchor>
          );
        })}
      </div>
    </>
  );
}
