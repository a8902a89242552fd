import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParsedDate, isError, parseDate } from '../../../src/compiler/dates/parseDate';
import { timeScale } from '../../../src/compiler/timeline/timeScale';
import type { Scale } from '../../../src/model/story';
import { anyDate, fixedSeed } from '../anyDate';
import { english } from '../../words/english';

const asOf = Date.UTC(2023, 7, 8, 23, 59, 59, 999);

function dateOf(text: string): ParsedDate {
  const date = parseDate(text);
  if (isError(date)) throw new Error(`“${text}” ${date.reason}`);
  return date;
}

function scale(...texts: string[]): Scale {
  return timeScale(
    texts.map((text) => ({ event: text, date: dateOf(text) })),
    asOf,
    english,
  );
}

function ticks(...texts: string[]): string[] {
  return scale(...texts).ticks.map(({ words }) => words);
}

describe('ticks stand at the beginnings of the calendar, as fine as the dates are', () => {
  test('years', () => {
    expect(ticks('2019', '2022')).toEqual(['2019', '2020', '2021', '2022']);
  });

  test('months, each with its year', () => {
    expect(ticks('2022-11', '2023-02')).toEqual(['Nov 2022', 'Dec 2022', 'Jan 2023', 'Feb 2023']);
  });

  test('years alone where there are enough of them, however exact the dates', () => {
    expect(ticks('2020', '2023-08-07')).toEqual(['2020', '2021', '2022', '2023']);
    expect(ticks('2021-11-03', '2023-08-07')).toEqual([
      'Oct 2021',
      'Jan 2022',
      'Apr 2022',
      'Jul 2022',
      'Oct 2022',
      'Jan 2023',
      'Apr 2023',
      'Jul 2023',
    ]);
  });

  test('days, the year with the first and wherever it is another', () => {
    expect(ticks('2023-08-07', '2023-08-09')).toEqual(['7 Aug 2023', '8 Aug', '9 Aug']);
    expect(ticks('2022-12-31', '2023-01-02')).toEqual(['31 Dec 2022', '1 Jan 2023', '2 Jan 2023']);
  });

  test('weeks begin on Monday', () => {
    expect(ticks('2023-08-07', '2023-09-03')).toEqual(['7 Aug 2023', '14 Aug', '21 Aug', '28 Aug']);
  });

  test('minutes, the day with the first and wherever it is another', () => {
    expect(ticks('2023-08-08T23:50:00Z', '2023-08-09T00:05:00Z')).toEqual([
      '8 Aug 2023, 23:50',
      '23:55',
      '9 Aug, 00:00',
      '9 Aug, 00:05',
    ]);
  });

  test('centuries', () => {
    expect(ticks('1500', '2023')).toEqual(['1500', '1600', '1700', '1800', '1900', '2000']);
  });

  test('years below 100, and before the year 1', () => {
    expect(ticks('0079', '0081')).toEqual(['79 CE', '80 CE', '81 CE']);
    expect(ticks('-0043', '-0041')).toEqual(['44 BCE', '43 BCE', '42 BCE']);
    expect(ticks('-0001', '0001')).toEqual(['2 BCE', '1 BCE', '1 CE']);
  });

  test('all events on one day have one tick: hours would say more than is known', () => {
    expect(scale('2023-08-07', '2023-08-07')).toEqual({
      ticks: [{ at: 0, words: '7 Aug 2023' }],
      spans: [
        { event: '2023-08-07', from: 0, to: 1, nature: 'point' },
        { event: '2023-08-07', from: 0, to: 1, nature: 'point' },
      ],
    });
  });

  test('one moment alone has a minute to stand in', () => {
    expect(scale('2023-08-08T08:02:00Z')).toEqual({
      ticks: [{ at: 0, words: '8 Aug 2023, 08:02' }],
      spans: [{ event: '2023-08-08T08:02:00Z', from: 0, to: 0, nature: 'point' }],
    });
  });
});

describe('an event stands where its date is', () => {
  test('the ruler reaches from the earliest bound to the latest', () => {
    const { spans } = scale('2020', '[2020..2023]', '2023');
    expect(spans).toEqual([
      { event: '2020', from: 0, to: 0.2505, nature: 'one-of' },
      { event: '[2020..2023]', from: 0, to: 1, nature: 'one-of', placed: 0.5004 },
      { event: '2023', from: 0.7502, to: 1, nature: 'one-of' },
    ]);
  });

  test('spans stand in the order in which the events were given', () => {
    expect(scale('2023', '2020').spans.map(({ event }) => event)).toEqual(['2023', '2020']);
  });

  test('an open end reaches to what the story knows', () => {
    const { ticks: years, spans } = scale('2021/..');
    expect(spans).toEqual([{ event: '2021/..', from: 0, to: 1, nature: 'lasting', open: 'end' }]);
    expect(years.map(({ words }) => words)).toEqual(['2021', '2022', '2023']);
  });

  test('an open end reaches beyond that where other events do', () => {
    expect(scale('2021/..', '2025').spans[0]?.to).toBe(1);
  });

  test('an open start reaches back to the first event', () => {
    const { spans } = scale('[..2023-08-08]', '2023-08-07');
    expect(spans[0]).toMatchObject({
      event: '[..2023-08-08]',
      from: 0,
      to: 1,
      nature: 'one-of',
      open: 'start',
    });
  });

  test('without events there is no ruler', () => {
    expect(scale()).toEqual({ ticks: [], spans: [] });
  });
});

describe('a mark lies on the day that is written', () => {
  test('whatever day that was in UTC', () => {
    const { spans, ticks: days } = scale('2023-08-08T23:30-04:00', '2023-08-09', '2023-08-10');
    const at = (words: string) => days.find((tick) => tick.words.startsWith(words))?.at ?? NaN;
    expect(spans[0]?.from).toBeGreaterThan(at('8 Aug'));
    expect(spans[0]?.to).toBeLessThan(at('9 Aug'));
    expect(spans[1]?.from).toBe(at('9 Aug'));
  });

  test('on 29 February of the year 0 as well', () => {
    const [leap, march] = scale('0000-02-29', '0000-03-01').spans;
    expect(leap).toMatchObject({ from: 0, to: 0.5 });
    expect(march).toMatchObject({ from: 0.5, to: 1 });
  });
});

describe('every stretch with events can be read', () => {
  /** How much of the ruler an event takes. */
  const lengths = ({ spans }: Scale) => spans.map(({ from, to }) => to - from);

  test('beside a year that would take most of the ruler', () => {
    const drawn = scale('2011', '2017-02-17', '2017-02-18', '2017-02-19');
    const [year = 1, ...days] = lengths(drawn);
    expect(year).toBeLessThan(0.3);
    for (const length of days) expect(length).toBeGreaterThan(0.15);
    expect(drawn.breaks?.map(({ words }) => words)).toEqual(['about 5 years']);
    expect(drawn.ticks.map(({ words }) => words)).toEqual([
      '2011',
      '17 Feb 2017',
      '18 Feb 2017',
      '19 Feb 2017',
    ]);
  });

  test('where the days come soon after it', () => {
    const drawn = scale('2011', '2012-01-09', '2012-01-10', '2012-01-11');
    for (const length of lengths(drawn).slice(1)) expect(length).toBeGreaterThan(0.15);
    expect(drawn.breaks?.map(({ words }) => words)).toEqual(['about 8 days']);
  });

  test('where they come before it, and where it is a decade', () => {
    const [, , decade] = lengths(scale('1948-03-01', '1948-03-02', '195X'));
    expect(decade).toBeLessThan(0.5);
  });
});

describe('an event without a date is placed by its order, between its neighbours', () => {
  const placesOf = (...texts: string[]) => scale(...texts).spans.map(({ placed }) => placed);

  test('after what it follows, before what it precedes; several share the room', () => {
    const { spans } = scale('2020', '[2020..2023-08-07]', '[2020..2023-08-07]', '2023-05/..', '2023-08-07');
    const [year, one, two, lasting] = spans;
    expect(one?.placed).toBeGreaterThan(year?.to ?? 1);
    expect(two?.placed).toBeGreaterThan(one?.placed ?? 1);
    expect(two?.placed).toBeLessThan(lasting?.from ?? 0);
  });

  test('never outside of its own bounds', () => {
    const [, undated] = scale('2000', '[2001..2002]', '2020').spans;
    expect(undated?.placed).toBeGreaterThanOrEqual(undated?.from ?? 1);
    expect(undated?.placed).toBeLessThanOrEqual(undated?.to ?? 0);
  });

  test('a date that is given, however roughly, is not placed', () => {
    expect(placesOf('2020', '2021-05/2021-07', '[2022,2023]', '2023~')).toEqual(Array(4).fill(undefined));
  });
});

describe('a long time without an event is shortened', () => {
  test('where it would press the rest into a corner, and says what it leaves out', () => {
    const broken = scale('1992', '2023-08-07', '2023-08-09');
    expect(broken.breaks?.map(({ words }) => words)).toEqual(['about 31 years']);
    const [gap] = broken.breaks ?? [];
    expect(broken.spans[0]?.to).toBeLessThan(gap?.from ?? 0);
    expect(broken.spans[1]?.from).toBeGreaterThanOrEqual(gap?.to ?? 1);
  });

  test('several times over, each part still with a date to read it by', () => {
    const { breaks, ticks: dates } = scale(
      '1500-01-01',
      '1900-01-01',
      '1900-01-02',
      '2000-01-01',
      '2000-01-02',
    );
    expect(breaks).toHaveLength(2);
    for (const { to } of breaks ?? []) expect(dates.some(({ at }) => at === to)).toBe(true);
  });

  test('not where nothing would be easier to tell apart', () => {
    expect(scale('1900-01-01', '2000-01-01').breaks).toBeUndefined();
    expect(scale('2020', '[2020..2023-08-07]', '2023-05/..', '2023-08-07').breaks).toBeUndefined();
  });

  test('not where something lasts all the while', () => {
    expect(scale('1992/2023', '2023-08-07', '2023-08-08').breaks).toBeUndefined();
  });

  test('outside of the breaks the ruler is to one scale', () => {
    const { spans, breaks } = scale('1992-01', '1992-02', '2023-01', '2023-02');
    expect(breaks).toHaveLength(1);
    const lengths = spans.map(({ from, to }) => to - from);
    // January has 31 days in both years, February 29 and 28.
    expect(lengths[2]).toBeCloseTo(lengths[0] ?? 0, 3);
    expect((lengths[3] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(28 / 29, 2);
  });
});

const anyDates = fc.array(anyDate, { minLength: 1, maxLength: 6 });

test('a span that would take most of the ruler leaves no ticks, and the events evenly spaced', () => {
  const { ticks: lines, spans, even } = scale('1990/2024', '2024-05-01', '2024-05-02', '2024-05-03');
  expect(even).toBe(true);
  expect(lines).toEqual([]);
  expect(spans.map(({ from }) => from)).toEqual([0.125, 0.375, 0.625, 0.875]);
});

test('ticks are few, in order, of different words, and the first stands at the beginning', () => {
  fc.assert(
    fc.property(anyDates, (texts) => {
      const { ticks: marks, even } = scale(...texts);
      fc.pre(even === undefined);
      expect(marks.length).toBeGreaterThanOrEqual(1);
      expect(marks.length).toBeLessThanOrEqual(9);
      expect(marks[0]?.at).toBe(0);
      for (const [index, { at }] of marks.entries()) {
        if (index > 0) expect(at).toBeGreaterThan(marks[index - 1]?.at ?? 1);
        expect(at).toBeLessThanOrEqual(1);
      }
      expect(new Set(marks.map(({ words }) => words)).size).toBe(marks.length);
      expect(marks.map(({ words }) => words).join()).not.toMatch(/NaN|undefined/);
    }),
    fixedSeed,
  );
});

test('places are fractions of the ruler, and what is later never stands further left', () => {
  fc.assert(
    fc.property(anyDates, (texts) => {
      const dates = texts.map(dateOf);
      const { spans, even } = scale(...texts);
      fc.pre(even === undefined);
      const ends = spans.flatMap(({ from, to }, at) => {
        expect(from).toBeLessThanOrEqual(to);
        const { earliest, latest } = (dates[at] as ParsedDate).written;
        return [
          { time: earliest, place: from },
          { time: latest, place: to },
        ];
      });
      const inTime = ends.toSorted((a, b) =>
        a.time < b.time ? -1 : a.time > b.time ? 1 : a.place - b.place,
      );
      for (const [at, { place }] of inTime.entries()) {
        expect(place).toBeGreaterThanOrEqual(inTime[at - 1]?.place ?? 0);
        expect(place).toBeLessThanOrEqual(1);
      }
    }),
    fixedSeed,
  );
});

test('with breaks too, what is later never stands further left, and no event stands in a break', () => {
  const day = 86_400_000;
  const clusters = fc.array(
    fc.record({
      year: fc.integer({ min: 1000, max: 2020 }),
      days: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 2, maxLength: 4 },
  );
  let broken = 0;
  fc.assert(
    fc.property(clusters, (drawn) => {
      const days = drawn.flatMap(({ year, days: offsets }) =>
        offsets.map((offset) => Date.UTC(year, 0, 1) + offset * day),
      );
      const texts = days.toSorted((a, b) => a - b).map((time) => new Date(time).toISOString().slice(0, 10));
      const { spans, breaks = [], ticks: dates } = scale(...texts);
      broken += breaks.length;
      expect(dates.length).toBeLessThanOrEqual(9);
      for (const [at, { from, to }] of spans.entries()) {
        expect(from).toBeGreaterThanOrEqual(spans[at - 1]?.from ?? 0);
        for (const gap of breaks) expect(to <= gap.from || from >= gap.to).toBe(true);
      }
      for (const gap of breaks) for (const { at } of dates) expect(at < gap.from || at >= gap.to).toBe(true);
    }),
    fixedSeed,
  );
  expect(broken).toBeGreaterThan(0);
});
