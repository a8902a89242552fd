import type { CSSProperties } from 'react';
import { eventById } from '../../model/lookups';
import type { Id, Scale, Story } from '../../model/story';
import { focusAttributes } from '../focusAttributes';
import type { ReaderState } from '../ReaderState';
import { lanesOf } from './lanesOf';
import { readableTicks } from './readableTicks';
import styles from './Ruler.module.css';

interface RulerProps {
  story: Story;
  reader: ReaderState;
  scale: Scale;
}

/** Below this share of the ruler a span is drawn as a moment: a band so short could not be seen. */
const moment = 0.012;

/** The narrowest a ruler is, and the narrowest at which it counts as wide; in pixels at the usual text size. */
const widths = { narrow: 272, wide: 528 };

/** Events to scale. The list beneath says all of it in words, so screen readers are spared the drawing. */
export function Ruler({ story, reader, scale }: RulerProps) {
  if (scale.spans.length === 0) return null;
  const lanes = lanesOf(scale.spans, moment);
  const narrow = readableTicks(scale.ticks, widths.narrow);
  const wide = readableTicks(scale.ticks, widths.wide);
  return (
    <div className={styles.ruler} lang="en" aria-hidden="true">
      <div className={styles.lanes}>
        {lanes.map((lane, index) => (
          <div key={index} className={styles.lane}>
            {lane.map((span) => (
              <span
                key={span.event}
                className={span.to - span.from < moment ? styles.moment : styles.band}
                style={place(span.from, span.to)}
                data-mark={eventById(story, span.event).standing}
                data-nature={span.nature}
                data-dated={datetimeOf(story, reader, span.event) === undefined ? undefined : ''}
                data-open={span.open}
                title={eventById(story, span.event).title}
                {...focusAttributes(reader, span.event)}
              />
            ))}
          </div>
        ))}
      </div>
      <div className={styles.ticks}>
        {scale.ticks.map((tick, index) => (
          <span
            key={tick.at}
            className={styles.tick}
            style={place(tick.at, tick.at)}
            data-narrow={narrow.has(index) ? '' : undefined}
            data-wide={wide.has(index) ? '' : undefined}
          >
            <span className={styles.words}>
              <bdi>{tick.words}</bdi>
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}

function datetimeOf(story: Story, reader: ReaderState, id: Id): string | undefined {
  const event = eventById(story, id);
  return (reader.clock === 'happened' ? event.date : event.reported).datetime;
}

/** Percentages with few digits, so that server and browser write the same. */
function place(from: number, to: number): CSSProperties {
  return { '--from': percent(from), '--length': percent(to - from) } as CSSProperties;
}

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}
