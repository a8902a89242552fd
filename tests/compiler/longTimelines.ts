import type { AnyStory } from './anyStory';

/*
 * Stories of as many events as one likes, over times as short or long as one likes: the same each time,
 * without a fault. Their events say no more than their number; what counts is where they stand.
 */

const standings = ['alleged', 'reported', 'official', 'established'];
const subjects = [
  'The pumps',
  'A harbour office',
  'The town council',
  'Two engineers',
  'The keeper of the gate',
];
const deeds = [
  'are said to stop overnight',
  'publishes its log in full',
  'asks for help',
  'answer the council',
];

/** A story that is nothing but events; `datesOf` gives the dates of one, oldest first. */
function storyOfEvents(
  count: number,
  datesOf: (at: number) => { date: string; reported: string; after?: boolean },
): AnyStory {
  const id = (at: number) => `event-${at + 1}`;
  const title = (at: number) =>
    `${subjects[at % subjects.length]} ${deeds[(at * 7) % deeds.length]}, entry ${at + 1}`;
  const numbers = Array.from({ length: count }, (_, at) => at);
  return {
    text: numbers.map((at) => `The log has an entry, numbered ${at + 1}.`).join('\n\n'),
    fields: {
      title: `A log of ${count} entries`,
      standfirst: 'What the harbour office wrote down.',
      language: 'en',
      asOf: '2023-08-08',
      sources: { log: { publisher: 'The harbour office', published: '2023-08-08' } },
      sides: {},
      speakers: {},
      claims: {},
      statements: [],
      glance: [],
      unknown: [],
      events: numbers.map((at) => {
        const { date, reported, after } = datesOf(at);
        return {
          id: id(at),
          date,
          reported,
          ...(after && at > 0 ? { after: [id(at - 1)] } : {}),
          title: title(at),
          standing: standings[(at * 5) % standings.length],
          sources: ['log'],
          passages: [`numbered ${at + 1}.`],
        };
      }),
    },
  };
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const day = 86_400_000;

/** Always the same numbers from 0 to 1, spread unevenly. */
const scatter = (at: number) => (at * 0.618034 + (at % 7) * 0.013) % 1;

/** Events over some years, most to the day, a few spans, a few without a date. */
export function yearsOfEvents(count: number): AnyStory {
  const begin = Date.UTC(2019, 2, 1);
  const times = Array.from({ length: count }, (_, at) => begin + scatter(at) * 1600 * day).toSorted(
    (a, b) => a - b,
  );
  return storyOfEvents(count, (at) => {
    const date = isoDay(times[at] ?? begin);
    const reported = isoDay((times[at] ?? begin) + ((at * 13) % 40) * day);
    if (at % 11 === 5) return { date: `[${date}..2023-08-07]`, reported, after: true };
    if (at % 9 === 3) return { date: date.slice(0, 7), reported };
    if (at % 17 === 8) return { date: `${date}/${isoDay((times[at] ?? begin) + 90 * day)}`, reported };
    if (at % 41 === 20) return { date: `${date.slice(0, 7)}/..`, reported };
    return { date, reported };
  });
}

/** Events within one evening, to the minute. */
export function minutesOfEvents(count: number): AnyStory {
  const begin = Date.UTC(2023, 7, 7, 19, 4);
  return storyOfEvents(count, (at) => ({
    date: `${new Date(begin + at * 7 * 60_000).toISOString().slice(0, 16)}Z`,
    reported: '2023-08-08',
  }));
}

/** Events over five centuries, to the year, the last of them close together. */
export function centuriesOfEvents(count: number): AnyStory {
  return storyOfEvents(count, (at) => {
    const year = Math.round(1512 + (1 - (1 - at / count) ** 2) * 510);
    return { date: String(year), reported: at % 2 ? '2023-08-08' : '2023-08-07' };
  });
}

/** Two days with much on them, a generation apart. */
export function twoTimesOfEvents(count: number): AnyStory {
  return storyOfEvents(count, (at) => ({
    date: at < count / 2 ? `1992-03-${10 + (at % 9)}` : `2023-08-0${1 + (at % 7)}`,
    reported: '2023-08-08',
  }));
}
