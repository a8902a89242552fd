import type { Story } from '../../../model/story';
import { ItemAnchor } from '../../item/ItemAnchor';
import { MarkShape } from '../../item/MarkShape';
import { useWords } from '../../wording/useWords';
import styles from './Columns.module.css';
import { rulerPosition } from './rulerPosition';
import type { Stack } from './stackColumns';

interface ColumnsProps {
  story: Story;
  stack: Stack;
}

/** The ruler of a story with too many events to draw each: a column where events begin, linked to the first of them. */
export function Columns({ story, stack: { columns, each } }: ColumnsProps) {
  const { ruler } = useWords();
  return (
    <>
      <p className={styles.key}>{ruler.eachShape({ count: each })}</p>
      <div className={styles.plot}>
        {columns.map(({ from, to, events, shapes }) => {
          const ids = events.map(({ id }) => id);
          const [first] = events;
          if (!first) return null;
          const { title } = first;
          const count = events.length - 1;
          return (
            <ItemAnchor
              key={from}
              story={story}
              to={first.id}
              className={styles.column}
              style={rulerPosition(from, to)}
              tabIndex={-1}
              title={count === 0 ? title : ruler.andMore({ title, count })}
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
