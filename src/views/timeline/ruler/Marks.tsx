import type { CSSProperties } from 'react';
import { eventById } from '../../../model/lookups';
import type { Clock, Story, StoryDate, StoryEvent } from '../../../model/story';
import { ItemAnchor } from '../../item/ItemAnchor';
import type { PlacedEvent } from './layOutEvents';
import styles from './Marks.module.css';
import { rulerPosition } from './rulerPosition';
import { placeLabels } from './placeLabels';

interface MarksProps {
  story: Story;
  clock: Clock;
  titled: boolean;
  /** In the order of the clock. */
  events: readonly StoryEvent[];
  marks: readonly PlacedEvent[];
  width: number;
}

/** Every event as a link to its entry in the list, with labels above some of them. */
export function Marks({ story, clock, titled, events, marks, width }: MarksProps) {
  const labels = placeLabels(marks, events, width);
  // The exact position of an undated event means nothing: a line shows the bounds it lies between.
  const reaches = new Map(
    marks.flatMap(({ as, span: { from, to }, lane }) =>
      as === 'undated' ? [[`${from} ${to} ${lane}`, rulerPosition(from, to, lane)]] : [],
    ),
  );
  const lanes = Math.max(0, ...marks.map(({ lane }) => lane + 1));
  return (
    <div className={styles.plot} style={{ '--lanes': lanes } as CSSProperties}>
      {labels.map(({ event, text, from, to, lane, side }) => (
        <span
          key={event}
          className={styles.label}
          style={rulerPosition(from, to, lane)}
          data-side={side}
          data-events={event}
        >
          {/* Written by the style sheet: the title is found, copied and read aloud once, in the list. */}
          <span className={styles.words} data-words={text} />
        </span>
      ))}
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
            title={titled ? `${event.title} · ${dateWords(date)}` : undefined}
            data-as={as}
            data-mark={event.standing}
            data-nature={span.nature}
            data-open={span.open}
            data-events={event.id}
            data-moves=""
          >
            <span className={styles.shape} />
          </ItemAnchor>
        );
      })}
    </div>
  );
}

function dateWords({ words, qualifier }: StoryDate): string {
  return qualifier === undefined ? words : `${words}, ${qualifier}`;
}
