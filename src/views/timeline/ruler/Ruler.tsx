import { memo, type ReactNode } from 'react';
import { eventById, eventsBy } from '../../../model/lookups';
import type { Clock, Scale, Story } from '../../../model/story';
import { interfaceLanguage } from '../../wording/interfaceLanguage';
import { Columns } from './Columns';
import { layOutEvents } from './layOutEvents';
import { Marks } from './Marks';
import { place } from './place';
import { readableTicks } from './readableTicks';
import styles from './Ruler.module.css';
import { stackColumns } from './stackColumns';

interface RulerProps {
  story: Story;
  clock: Clock;
  scale: Scale;
  /** Whether marks tell a pointer what they are; the page is served without. */
  titled: boolean;
}

/** The narrowest a ruler is, and the narrowest at which it counts as wide; in pixels at the usual text size. */
const widths = { narrow: 256, wide: 512 };

/** More lanes than this, and the ruler pushes the list out of sight. */
const maxLanes = 7;

/**
 * Events to scale, laid out at build for two widths of which the style sheet shows one. The list beneath
 * says all of it in words and can be reached by keyboard; screen readers and the keyboard are spared the drawing.
 * Drawn anew for another clock alone: what is chosen is marked on it (FocusMarks).
 */
export const Ruler = memo(function Ruler({ scale, ...rest }: RulerProps) {
  if (scale.spans.length === 0) return null;
  return (
    <div className={styles.ruler} aria-hidden="true">
      {(['narrow', 'wide'] as const).map((name) => (
        <div key={name} className={styles.drawing} data-width={name}>
          <Drawing scale={scale} width={widths[name]} {...rest} />
        </div>
      ))}
      {scale.breaks && (
        <p className={styles.caption} {...interfaceLanguage}>
          Shortened where the line is broken: {scale.breaks.map(({ words }) => words).join(', ')} without a
          dated event.
        </p>
      )}
    </div>
  );
});

function Drawing({ story, clock, scale, titled, width }: RulerProps & { width: number }) {
  const events = eventsBy(story, clock);
  const marks = layOutEvents(scale.spans, width, maxLanes);
  if (marks) {
    return (
      <Axis scale={scale} width={width}>
        <Marks story={story} clock={clock} titled={titled} events={events} marks={marks} width={width} />
      </Axis>
    );
  }
  const stack = stackColumns(scale.spans, ({ event }) => eventById(story, event), width);
  return (
    <Axis scale={scale} width={width}>
      <Columns story={story} stack={stack} />
    </Axis>
  );
}

/** The line of time under the events: its dates, and the breaks in it. */
function Axis({ scale, width, children }: { scale: Scale; width: number; children: ReactNode }) {
  const readable = readableTicks(scale.ticks, width, scale.breaks);
  return (
    <>
      {children}
      <div className={styles.axis}>
        {lines(scale).map(({ from, to }) => (
          <span key={from} className={styles.line} style={place(from, to)} />
        ))}
        {scale.breaks?.map(({ from, to, words }) => (
          <span key={from} className={styles.break} style={place(from, to)} title={`${words} left out`} />
        ))}
        {scale.ticks.map(({ at, words }, index) => (
          <span key={at} className={styles.tick} style={place(at, at)}>
            {readable.has(index) && (
              <span className={styles.words} {...interfaceLanguage}>
                {words}
              </span>
            )}
          </span>
        ))}
      </div>
    </>
  );
}

/** What of the ruler is drawn to scale: all but its breaks. */
function lines({ breaks = [] }: Scale): { from: number; to: number }[] {
  const ends = [...breaks.map(({ from }) => from), 1];
  return ends.map((to, at) => ({ from: breaks[at - 1]?.to ?? 0, to }));
}
