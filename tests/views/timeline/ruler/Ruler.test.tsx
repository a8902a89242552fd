import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventById } from '../../../../src/model/lookups';
import { clocks, type ScaleSpan, standings } from '../../../../src/model/story';
import { layOutEvents, target } from '../../../../src/views/timeline/ruler/layOutEvents';
import { readableTicks, tickLength, tickLine } from '../../../../src/views/timeline/ruler/readableTicks';
import { stackColumns } from '../../../../src/views/timeline/ruler/stackColumns';
import { Timeline } from '../../../../src/views/timeline/Timeline';
import { exampleStory } from '../../exampleStory';
import { days, storyOfSpans } from '../../longTimeline';
import { newReader, show } from '../../show';

const stories = {
  '8 events': storyOfSpans(days(8)),
  '30 events': storyOfSpans(days(30)),
  '300 events': storyOfSpans(days(300)),
  '300 events on two days': storyOfSpans(
    Array.from({ length: 300 }, (_, at) => ({
      from: at % 2 ? 0.7 : 0.2,
      to: at % 2 ? 0.8 : 0.3,
      nature: 'point',
    })),
  ),
};

/** The widths that the ruler is laid out for. */
const widths = [256, 512];

describe.each(Object.entries(stories))('the ruler of %s', (_, story) => {
  it.each(clocks)('shows each event once, by the clock “%s”', (clock) => {
    const { container } = show(<Timeline story={story} reader={{ clock }} />);
    for (const way of ['across', 'down']) {
      const linked = [...container.querySelectorAll(`[data-way="${way}"] a[data-events]`)];
      const shown = linked.flatMap((link) => link.getAttribute('data-events')?.split(' '));
      expect(shown.toSorted()).toEqual(story.events.map(({ id }) => id).toSorted());
    }
  });

  it.each(widths)('keeps words apart and within the ruler at %d pixels', (width) => {
    for (const clock of clocks) {
      const { ticks, breaks } = story.scale[clock];
      let end = -Infinity;
      for (const index of [...readableTicks(ticks, width, tickLength, breaks)].toSorted((a, b) => a - b)) {
        const { at, words } = ticks[index] ?? { at: 0, words: '' };
        expect(at * width).toBeGreaterThan(end);
        end = at * width + words.length * 7;
      }
    }
  });
});

const anySpan: fc.Arbitrary<ScaleSpan> = fc
  .tuple(
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: 0, max: 1000 }),
    fc.constantFrom('point', 'lasting', 'one-of'),
  )
  .map(([a, b, nature]) => ({
    event: `e${a}-${b}`,
    from: Math.min(a, b) / 1000,
    to: nature === 'point' ? Math.min(a, b) / 1000 : Math.max(a, b) / 1000,
    nature: nature as ScaleSpan['nature'],
  }));

describe('events on the ruler', () => {
  it('never lie upon another, and each leaves room for a finger', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 20 }), fc.constantFrom(...widths), (spans, width) => {
        const marks = layOutEvents(spans, width, Infinity) ?? [];
        expect(marks).toHaveLength(spans.length);
        const boxes = marks.map(({ as, from, to, lane }) => {
          const left = as === 'band' ? Math.min(from * width, width - target) : from * width - target / 2;
          return { lane, left, right: Math.max(left + target, to * width) };
        });
        for (const [at, a] of boxes.entries())
          for (const b of boxes.slice(at + 1))
            expect(a.lane !== b.lane || a.right <= b.left + 1e-6 || b.right <= a.left + 1e-6).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('stand in no more lanes than there are, or not by themselves at all', () => {
    const { spans } = stories['300 events'].scale.happened;
    expect(layOutEvents(spans, 512, 7)).toBeUndefined();
    expect(layOutEvents(exampleStory.scale.happened.spans, 256, 7)).toBeDefined();
  });

  it('where they are too many, stand in columns of a bounded height, of which no standing is missing', () => {
    const story = stories['300 events'];
    const eventOf = ({ event }: ScaleSpan) => eventById(story, event);
    for (const width of widths) {
      const { columns, each } = stackColumns(story.scale.happened.spans, eventOf, width);
      expect(columns.flatMap(({ events }) => events)).toHaveLength(300);
      for (const { events, shapes } of columns) {
        expect(shapes.length).toBeLessThanOrEqual(14);
        expect(shapes.length * each).toBeGreaterThanOrEqual(events.length);
        for (const standing of standings)
          expect(shapes.includes(standing)).toBe(events.some((event) => event.standing === standing));
      }
    }
  });

  it('are not stops for the keyboard, nor read aloud: the list says all of it', () => {
    const { container } = show(<Timeline story={exampleStory} reader={newReader} />);
    const ruler = container.querySelector('[aria-hidden="true"]:has([data-way])');
    for (const link of ruler?.querySelectorAll('a') ?? []) expect(link).toHaveAttribute('tabindex', '-1');
    expect(ruler?.querySelectorAll('a').length).toBe(2 * exampleStory.events.length);
  });
});

describe('the words on the ruler', () => {
  it('stand apart from a line that says how far an event without a date may lie', () => {
    const [span, ...others] = stories['8 events'].scale.happened.spans as [ScaleSpan, ...ScaleSpan[]];
    const story = stories['8 events'];
    const lines = (spans: readonly ScaleSpan[]) => {
      const happened = { ...story.scale.happened, spans: [...spans] };
      const scale = { ...story.scale, happened };
      const { container, unmount } = show(<Timeline story={{ ...story, scale }} reader={newReader} />);
      const found = [...container.querySelectorAll<HTMLElement>('[data-way="down"] [class*="reach"]')].map(
        ({ style }) => [style.getPropertyValue('--from'), style.getPropertyValue('--length')],
      );
      unmount();
      return found;
    };
    expect(lines([span, ...others])).toEqual([]);
    const undated = { ...span, from: 0.1, to: 0.9, nature: 'one-of', placed: 0.5 } as const;
    expect(lines([undated, ...others])).toEqual([['10%', '80%']]);
  });

  it('say what a break leaves out', () => {
    const broken = storyOfSpans(days(8), { breaks: [{ from: 0.4, to: 0.47, words: 'about 31 years' }] });
    const { container } = show(<Timeline story={broken} reader={newReader} />);
    expect(container).toHaveTextContent(
      'Shortened where the line is broken: about 31 years without a dated event.',
    );
  });

  it('write only as many dates as fit side by side, none past the end', () => {
    const ticks = Array.from({ length: 12 }, (_, index) => ({ at: index / 12, words: `${2000 + index}` }));
    expect([...readableTicks(ticks, 272, tickLength)]).toEqual([0, 2, 4, 6, 8, 10]);
    expect(readableTicks([{ at: 0.99, words: 'August 2023' }], 272, tickLength)).toEqual(new Set([0]));
    expect(readableTicks([], 272, tickLength).size).toBe(0);
  });

  it('write the first date after a break before any other', () => {
    const ticks = [
      { at: 0, words: '10 Mar 1992' },
      { at: 0.2, words: '12 Mar' },
      { at: 0.4, words: '14 Mar' },
      { at: 0.55, words: '1 Aug 2023' },
      { at: 0.8, words: '3 Aug 2023' },
    ];
    const written = readableTicks(ticks, 256, tickLength, [
      { from: 0.48, to: 0.55, words: 'about 31 years' },
    ]);
    expect([...written]).toEqual([0, 3]);
  });

  it('have room beneath one another on a ruler that runs down, however long they are', () => {
    const ticks = Array.from({ length: 9 }, (_, index) => ({ at: index / 9, words: '30 September 2023' }));
    expect(readableTicks(ticks, 240, tickLine).size).toBe(9);
  });
});
