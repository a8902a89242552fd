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
