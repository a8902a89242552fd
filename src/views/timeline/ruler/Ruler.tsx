import { memo, type ReactNode } from 'react';
import { eventById, eventsBy } from '../../../model/lookups';
import type { Clock, Scale, Story } from '../../../model/story';
import { interfaceLanguage } from '../../wording/interfaceLanguage';
import { Columns } from './Columns';
import { layOutEvents } from './layOutEvents';
import { Marks } from './Marks';
import { rulerPosition } from './rulerPosition';
import { readableTicks } from './readableTicks';
import styles from './Ruler.module.css';
import { stackColumns } from './stackColumns';

interface RulerProps {
  story: Story;
  clock: Clock;
  scale: Scale;
  /** Whether marks have tooltips; the page is served without, to save bytes. */
  titled: boolean;
}

/** The two widths laid out, each the narrowest at which it is shown; in pixels at the usual text size. */
const widths = { narrow: 256, wide: 512 };

/** The most lanes: a higher ruler would push the list out of sight. */
const maxLanes = 7;

/**
 * The events to scale, laid out at build for two widths of which the style sheet shows one. Hidden from screen
 * readers and the keyboard, because the list beneath says all of it in words. Rendered again for another clock
 * only: `FocusHighlight` marks the item in focus on it.
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
          <span key={from} className={styles.line} style={rulerPosition(from, to)} />
        ))}
        {scale.breaks?.map(({ from, to, words }) => (
          <span
            key={from}
            className={styles.break}
            style={rulerPosition(from, to)}
            title={`${words} left out`}
          />
        ))}
        {scale.ticks.map(({ at, words }, index) => (
          <span key={at} className={styles.tick} style={rulerPosition(at, at)}>
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

/** The stretches of the axis that are to scale: all but its breaks. */
function lines({ breaks = [] }: Scale): { from: number; to: number }[] {
  const ends = [...breaks.map(({ from }) => from), 1];
  return ends.map((to, at) => ({ from: breaks[at - 1]?.to ?? 0, to }));
}
