import type { CSSProperties } from 'react';
import { eventById } from '../../../model/lookups';
import type { Clock, Story } from '../../../model/story';
import { ItemAnchor } from '../../item/ItemAnchor';
import { eventNumbers } from '../eventNumbers';
import { Pin } from '../Pin';
import type { PlacedEvent } from './layOutEvents';
import { dateInOneLine } from '../../../words/dateInOneLine';
import { useWords } from '../../wording/useWords';
import styles from './Marks.module.css';
import { rulerPosition } from './rulerPosition';

interface MarksProps {
  story: Story;
  clock: Clock;
  titled: boolean;
  marks: readonly PlacedEvent[];
}

/** Every event by its number, as a link to its entry in the list. */
export function Marks({ story, clock, titled, marks }: MarksProps) {
  const { ruler, phrases } = useWords();
  const numbers = eventNumbers(story);
  // The exact position of an undated event means nothing: a line shows the bounds it lies between.
  const reaches = new Map(
    marks.flatMap(({ as, span: { from, to }, lane }) =>
      as === 'undated' ? [[`${from} ${to} ${lane}`, rulerPosition(from, to, lane)]] : [],
    ),
  );
  const lanes = Math.max(0, ...marks.map(({ lane }) => lane + 1));
  return (
    <div className={styles.plot} style={{ '--lanes': lanes } as CSSProperties}>
      {[...reaches].map(([reach, style]) => (
        <span key={reach} className={styles.reach} style={style} />
      ))}
      {marks.map(({ span, as, from, to, lane }) => {
        const event = eventById(story, span.event);
        const date = clock === 'happened' ? event.date : event.reported;
        return (
          <ItemAnchor
            key={event.id}
            story={story}
            to={event.id}
            className={styles.mark}
            style={rulerPosition(from, to, lane)}
            tabIndex={-1}
            title={
              titled
                ? ruler.titleAndDate({ title: event.title, date: dateInOneLine(date, phrases) })
                : undefined
            }
            data-as={as}
            data-mark={event.standing}
            data-nature={span.nature}
            data-open={span.open}
            data-events={event.id}
            data-moves=""
          >
            <Pin number={numbers.get(event.id) ?? 0} standing={event.standing} undated={as === 'undated'} />
          </ItemAnchor>
        );
      })}
    </div>
  );
}
