import { count, ratio, shift, size, time } from './inWords';
import type { Summary } from './summary';
import { table } from './table';

const head = [
  '', 'largest paint', 'all words', 'blocked', 'bytes', 'largest paint', 'all words', 'first paint', 'blocked', 'shift', 'bytes',
  'requests', 'heap', 'elements', 'longest frame', 'texts held',
]; // prettier-ignore

/** How pages load: multiples of the floor, which is the first of them, then the numbers themselves. */
export function loadTable(summaries: readonly Summary[]): string {
  const floor = summaries[0]?.numbers;
  const rows = summaries.map(({ contender, runs, failure, held, numbers: own }) => {
    if (runs === 0)
      return [contender, failure === 'too late' ? 'not at rest in time' : (failure ?? 'no time left for it')];
    return [
      contender,
      ratio(own.largestPaint, floor?.largestPaint),
      ratio(own.words, floor?.words),
      ratio(own.blocked, floor?.blocked),
      ratio(own.bytes, floor?.bytes),
      time(own.largestPaint),
      time(own.words),
      time(own.firstPaint),
      time(own.blocked),
      shift(own.shift),
      size(own.bytes),
      count(own.requests),
      size(own.heap),
      count(own.nodes),
      time(own.longestFrame),
      held,
    ];
  });
  return table(head, rows);
}

/** The table of docs/performance.md for one size: what readers notice, multiples of the floor first. */
export function documentedLoads(events: number, summaries: readonly Summary[]): string {
  const floor = summaries[0]?.numbers;
  return table(
    [
      `${count(events)} events`,
      'largest paint',
      'all words',
      'largest paint',
      'all words',
      'blocked',
      'shift',
      'bytes',
    ],
    summaries
      .filter(({ runs }) => runs > 0)
      .map(({ contender, numbers: own }) => [
        contender,
        ratio(own.largestPaint, floor?.largestPaint),
        ratio(own.words, floor?.words),
        time(own.largestPaint),
        time(own.words),
        time(own.blocked),
        shift(own.shift),
        size(own.bytes),
      ]),
  );
}

/** The table of docs/performance.md for answers: one contender's time to the next paint, a column for each size. */
export function documentedAnswers(
  contender: string,
  bySize: ReadonlyMap<number, readonly Summary[]>,
): string {
  const own = [...bySize].map(([events, summaries]) => ({
    events,
    answers: summaries.find((summary) => summary.contender === contender)?.answers ?? {},
  }));
  const names = [...new Set(own.flatMap(({ answers }) => Object.keys(answers)))];
  return table(
    ['next paint after', ...own.map(({ events }) => `${count(events)} events`)],
    names.map((name) => [
      name,
      ...own.map(({ answers }) => {
        const answer = answers[name];
        return typeof answer === 'object' ? time(answer.nextPaint) : (answer ?? time(undefined));
      }),
    ]),
  );
}

/** How pages answer: from input to the next paint, to the answer on the screen, and how long they then block. */
export function answerTable(summaries: readonly Summary[]): string | undefined {
  const rows = summaries.flatMap(({ contender, answers }) =>
    Object.entries(answers).map(([name, answer]) =>
      typeof answer === 'string'
        ? [contender, name, answer]
        : [contender, name, time(answer.nextPaint), time(answer.shown), time(answer.blocked)],
    ),
  );
  return rows.length === 0
    ? undefined
    : table(['', 'input', 'to next paint', 'to the answer shown', 'blocked after'], rows);
}
