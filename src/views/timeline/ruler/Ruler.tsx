import { type CSSProperties, memo } from 'react';
import { eventById } from '../../../model/lookups';
import type { Clock, Scale, Story } from '../../../model/story';
import { joined } from '../../../words/joined';
import { useWords } from '../../wording/useWords';
import { Columns } from './Columns';
import { layOutEvents } from './layOutEvents';
import { Marks } from './Marks';
import { rulerPosition } from './rulerPosition';
import { readableTicks, tickLength, tickLine } from './readableTicks';
import styles from './Ruler.module.css';
import { stackColumns } from './stackColumns';

interface RulerProps {
  story: Story;
  clock: Clock;
  scale: Scale;
  /** Whether marks have tooltips; the page is served without, to save bytes. */
  titled: boolean;
}

/** The length of the ruler across, the narrowest at which it is shown; in pixels at the usual text size. */
const across = 256;

/** The length of the ruler down, beside the list: with its events, so that neither ends long before the other. */
const down = { each: 84, least: 240, most: 560 };

/** The most lanes: a higher or wider ruler would push the list out of sight. */
const maxLanes = { across: 7, down: 5 };

/**
 * The events to scale, numbered as in the list. Laid out at build twice, of which the style sheet shows one: across, above
 * the list, and down, beside it. Hidden from screen readers and the keyboard, because the list says all of it in
 * words. Rendered again for another clock only: `FocusHighlight` marks the item in focus on it.
 */
export const Ruler = memo(function Ruler({ scale, ...rest }: RulerProps) {
  const words = useWords();
  const { ruler, attributes } = words;
  if (scale.spans.length === 0) return null;
  const clock = words.clocks[rest.clock];
  const length = Math.min(down.most, Math.max(down.least, scale.spans.length * down.each));
  return (
    <div className={styles.ruler} aria-hidden="true">
      {(rest.clock === 'reported' || scale.even) && (
        <p className={styles.caption} {...attributes}>
          {scale.even ? ruler.evenly({ clock }) : clock}
        </p>
      )}
      <Drawing scale={scale} way="across" length={across} {...rest} />
      <Drawing scale={scale} way="down" length={length} {...rest} />
      {scale.breaks && (
        <p className={styles.caption} {...attributes}>
          {ruler.shortened({
            lengths: joined(
              words.lists.comma,
              scale.breaks.map((each) => each.words),
            ),
          })}
        </p>
      )}
    </div>
  );
});

interface DrawingProps extends RulerProps {
  way: 'across' | 'down';
  /** In pixels. */
  length: number;
}

function Drawing({ story, clock, scale, titled, way, length }: DrawingProps) {
  const marks = layOutEvents(scale.spans, length, maxLanes[way]);
  const readable = readableTicks(scale.ticks, length, way === 'across' ? tickLength : tickLine, scale.breaks);
  const labels = scale.ticks.flatMap(({ words }, index) => (readable.has(index) ? [words.length] : []));
  // On the ruler across the width of labels does not matter, and the length is that of the section.
  const sizes =
    way === 'across' ? {} : { '--ruler': `${length / 16}rem`, '--labels': `${Math.max(0, ...labels)}ch` };
  return (
    <div className={styles.drawing} style={sizes as CSSProperties} data-way={way}>
      {marks ? (
        <Marks story={story} clock={clock} titled={titled} marks={marks} />
      ) : (
        <Columns
          story={story}
          stack={stackColumns(scale.spans, ({ event }) => eventById(story, event), length)}
        />
      )}
      <Axis scale={scale} readable={readable} />
    </div>
  );
}

/** The line of time beside the events: its dates, and the breaks in it. */
function Axis({ scale, readable }: { scale: Scale; readable: ReadonlySet<number> }) {
  const { ruler, attributes } = useWords();
  return (
    <div className={styles.axis}>
      {lines(scale).map(({ from, to }) => (
        <span key={from} className={styles.line} style={rulerPosition(from, to)} />
      ))}
      {scale.breaks?.map(({ from, to, words }) => (
        <span
          key={from}
          className={styles.break}
          style={rulerPosition(from, to)}
          title={ruler.leftOut({ length: words })}
        />
      ))}
      {scale.ticks.map(({ at, words }, index) => (
        <span key={at} className={styles.tick} style={rulerPosition(at, at)} {...attributes}>
          {readable.has(index) && words}
        </span>
      ))}
    </div>
  );
}

/** The stretches of the axis that are to scale: all but its breaks. */
function lines({ breaks = [] }: Scale): { from: number; to: number }[] {
  const ends = [...breaks.map(({ from }) => from), 1];
  return ends.map((to, at) => ({ from: breaks[at - 1]?.to ?? 0, to }));
}
