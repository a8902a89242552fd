import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dated, orderHappened, orderReported } from '../../../src/compiler/timeline/orderEvents';
import { type ParsedDate, isError, parseDate } from '../../../src/compiler/dates/parseDate';
import { fixedSeed } from '../anyDate';

function dateOf(text: string): ParsedDate {
  const date = parseDate(text);
  if (isError(date)) throw new Error(`“${text}” ${date.reason}`);
  return date;
}

function event(id: string, date: string, after: string[] = [], reported = '2023-08-08'): Dated {
  return { id, date: dateOf(date), reported: dateOf(reported), after };
}

describe('in the order in which things happened', () => {
  test('the earlier stands first', () => {
    expect(orderHappened([event('b', '2023-08-07'), event('a', '2020'), event('c', '2023-08-08')])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('of two that may have begun together the one that is sooner over stands first', () => {
    expect(
      orderHappened([event('year', '2023'), event('month', '2023-01'), event('open', '2023/..')]),
    ).toEqual(['month', 'year', 'open']);
  });

  test('what is dated alike stays as authored', () => {
    const ids = ['d', 'b', 'a', 'c'];
    expect(orderHappened(ids.map((id) => event(id, '2023-08-07')))).toEqual(ids);
  });

  test('a day stands after the evening of the day before, though that was later in UTC', () => {
    const evening = event('evening', '2023-08-08T23:30-04:00');
    const day = event('day', '2023-08-09');
    expect(orderHappened([day, evening])).toEqual(['evening', 'day']);
    expect(orderHappened([event('day', '2023-08-08'), event('morning', '2023-08-09T00:30+09:00')])).toEqual([
      'day',
      'morning',
    ]);
    const reported = [
      event('day', '2020', [], '2023-08-09'),
      event('evening', '2020', [], '2023-08-08T23:30-04:00'),
    ];
    expect(orderReported(reported)).toEqual(['evening', 'day']);
  });

  test('two moments stand in their order, wherever they were', () => {
    expect(
      orderHappened([
        event('new-york', '2023-08-08T23:00-04:00'),
        event('tokyo', '2023-08-09T00:30+09:00'),
        event('day', '2023-08-09'),
      ]),
    ).toEqual(['tokyo', 'new-york', 'day']);
  });

  test('“after” beats dates', () => {
    expect(orderHappened([event('briefing', '2020'), event('finding', '2020-06', [])])).toEqual([
      'briefing',
      'finding',
    ]);
    expect(orderHappened([event('briefing', '2020', ['finding']), event('finding', '2020-06')])).toEqual([
      'finding',
      'briefing',
    ]);
  });

  test('an event is no earlier than what it follows, through any number of events', () => {
    const events = [
      event('third', '[2020..2023-08-07]', ['second']),
      event('between', '2021'),
      event('second', '[2020..2023-08-07]', ['first']),
      event('first', '2022'),
      event('last', '2023'),
    ];
    expect(orderHappened(events)).toEqual(['between', 'first', 'second', 'third', 'last']);
  });

  test('an undated event stands between what it follows and what it precedes', () => {
    const events = [
      event('report', '2023-08-07', ['visit']),
      event('visit', '[..2023-08-07]', ['hack']),
      event('hack', '2020'),
      event('emails', '2023-05'),
    ];
    expect(orderHappened(events)).toEqual(['hack', 'visit', 'emails', 'report']);
  });

  test('what has no beginning, and follows nothing, stands where it ends', () => {
    const events = [event('a', '0001'), event('b', '../2023'), event('c', '[..2020]'), event('d', '2022')];
    expect(orderHappened(events)).toEqual(['a', 'c', 'd', 'b']);
  });

  test('one that follows several waits for the last of them, however often it names one', () => {
    const events = [event('c', '2020', ['a', 'b', 'a']), event('b', '2022'), event('a', '2021')];
    expect(orderHappened(events)).toEqual(['a', 'b', 'c']);
  });

  test('what is not among the events is not waited for', () => {
    expect(orderHappened([event('a', '2020', ['nowhere'])])).toEqual(['a']);
  });

  test('a circle is an error, not a shorter list', () => {
    expect(() => orderHappened([event('a', '2020', ['b']), event('b', '2020', ['a'])])).toThrow(RangeError);
  });

  test('no events have an order, too', () => {
    expect(orderHappened([])).toEqual([]);
    expect(orderReported([])).toEqual([]);
  });
});

describe('in the order in which things became public', () => {
  test('the sooner known stands first, even if it happened later', () => {
    const events = [
      event('hack', '2020', [], '2023-08-07'),
      event('reply', '2023-08-08', ['hack'], '2023-08-06'),
    ];
    expect(orderReported(events)).toEqual(['reply', 'hack']);
  });

  test('what became public together stands as it happened, “after” and all', () => {
    const events = [
      event('briefing', '2020', ['finding'], '2023-08-07'),
      event('finding', '[2020..2023]', [], '2023-08-07'),
      event('hack', '2019', [], '2023-08-07'),
    ];
    expect(orderReported(events)).toEqual(['hack', 'finding', 'briefing']);
  });
});

const day = 86_400_000;

/** The bounds of a date: few days, so that ties are common, and now and then none. */
const anyBounds = fc
  .tuple(fc.nat({ max: 6 }), fc.nat({ max: 4 }), fc.constantFrom('', '', '', 'start', 'end'))
  .map(([from, length, open]): Dated['date'] => {
    const written = {
      earliest: open === 'start' ? -Infinity : from * day,
      latest: open === 'end' ? Infinity : (from + length) * day,
    };
    return { ...written, written, clocked: false };
  });

/** Events of which each may follow some of those with a smaller number, shuffled. */
const anyEvents = fc
  .array(fc.tuple(anyBounds, anyBounds, fc.array(fc.nat({ max: 30 }), { maxLength: 3 })), { maxLength: 30 })
  .map((list) =>
    list.map(([date, reported, after], at): Dated => {
      const before = at === 0 ? [] : after.map((n) => `e${n % at}`);
      return { id: `e${at}`, date, reported, after: before };
    }),
  )
  .chain((events) => fc.shuffledSubarray(events, { minLength: events.length }));

/** Where each event stands in an order. */
function ranks(order: readonly string[]): Map<string, number> {
  return new Map(order.map((id, at) => [id, at]));
}

test('each clock puts every event in its order, once', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const ids = events.map(({ id }) => id).toSorted();
      expect(orderHappened(events).toSorted()).toEqual(ids);
      expect(orderReported(events).toSorted()).toEqual(ids);
    }),
    fixedSeed,
  );
});

test('nothing stands before what it is known to follow', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const rank = ranks(orderHappened(events));
      for (const { id, after } of events)
        for (const before of after) expect(rank.get(before)).toBeLessThan(rank.get(id) ?? -1);
    }),
    fixedSeed,
  );
});

test('where “after” says nothing, both orders are by the earliest time possible, or else by the latest', () => {
  fc.assert(
    fc.property(anyEvents, (list) => {
      const events = list.map((one) => ({ ...one, after: [] }));
      const byId = new Map(events.map((one) => [one.id, one]));
      const happened = orderHappened(events).map((id) => beginOf(byId.get(id)?.date));
      const reported = orderReported(events).map((id) => beginOf(byId.get(id)?.reported));
      for (const times of [happened, reported])
        expect(times).toEqual(times.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }),
    fixedSeed,
  );
});

test('orders are stable: what an order gives it gives again, from the same events and from its own result', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const byId = new Map(events.map((one) => [one.id, one]));
      for (const order of [orderHappened, orderReported]) {
        const once = order(events);
        expect(order(events)).toEqual(once);
        expect(order(once.flatMap((id) => byId.get(id) ?? []))).toEqual(once);
      }
    }),
    fixedSeed,
  );
});

test('written days never run backwards where one of two dates has no clock, on both clocks', () => {
  const anyDate = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.option(fc.tuple(fc.nat(23), fc.integer({ min: -12, max: 14 }))))
    .map(([date, clock]) => {
      const sign = (clock?.[1] ?? 0) < 0 ? '-' : '+';
      const two = (value: number) => String(Math.abs(value)).padStart(2, '0');
      return `2023-08-0${date}${clock ? `T${two(clock[0])}:00${sign}${two(clock[1])}:00` : ''}`;
    });
  fc.assert(
    fc.property(fc.array(anyDate, { maxLength: 8 }), (dates) => {
      const events = dates.map((date, at) => event(`e${at}`, date, [], date));
      for (const order of [orderHappened(events), orderReported(events)]) {
        const written = order.map((id) => dates[Number(id.slice(1))] ?? '');
        for (const [at, date] of written.entries())
          for (const earlier of written.slice(0, at))
            if (!date.includes('T') || !earlier.includes('T'))
              expect(earlier.slice(0, 10) <= date.slice(0, 10), `${earlier} before ${date}`).toBe(true);
      }
    }),
    { ...fixedSeed, numRuns: 1000 },
  );
});

test('ten thousand events are ordered like ten, in a chain or all after one', () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `e${at}`);
  const chain = ids.map((id, at) => event(id, '[..2023]', at === 0 ? [] : [`e${at - 1}`]));
  expect(orderHappened(chain.toReversed())).toEqual(ids);
  const star = ids.map((id, at) => event(id, '2023', at === 0 ? [] : ['e0']));
  expect(orderHappened(star)).toEqual(ids);
  expect(orderReported(star)).toEqual(ids);
});

function beginOf(date: Pick<Dated['date'], 'earliest' | 'latest'> | undefined): number {
  if (!date) return NaN;
  return date.earliest === -Infinity ? date.latest : date.earliest;
}
