import type { Answer } from '../measure/pressIt';
import type { PageResult } from '../measure/measurePage';
import { median } from '../measure/sums';
import { allHeld, type TextsHeld } from '../measure/textsHeld';

/** All loads of one page under one profile. */
export interface Series {
  contender: string;
  events: number;
  profile: string;
  runs: PageResult[];
  /** How much of the story the page held once it was at rest. */
  held: TextsHeld | undefined;
}

/** The middle of a series. */
export interface Summary {
  contender: string;
  runs: number;
  /** Says what went wrong, where something did. */
  failure: string | undefined;
  held: string;
  numbers: Record<(typeof measures)[number], number | undefined>;
  answers: Record<string, { [Key in 'nextPaint' | 'shown' | 'blocked']: number | undefined } | string>;
}

const measures = [
  'bytes', 'requests', 'strangers', 'firstPaint', 'largestPaint', 'words', 'blocked', 'longestTask', 'shift', 'heap', 'nodes',
  'longestFrame',
] as const; // prettier-ignore

/** Sums a series up by its medians. */
export function summaryOf({ contender, runs, held }: Series): Summary {
  const finished = runs.filter(({ finished: done }) => done);
  const numbersOf = (measure: (typeof measures)[number]) =>
    median(finished.flatMap((run) => run[measure] ?? []));
  const names = [...new Set(finished.flatMap(({ answers = {} }) => Object.keys(answers)))];
  return {
    contender,
    runs: finished.length,
    failure: runs.find(({ finished: done }) => !done)?.failure,
    held: held === undefined ? '–' : allHeld(held) ? 'all' : `${held.titles} + ${held.texts} of ${held.of}`,
    numbers: Object.fromEntries(
      measures.map((measure) => [measure, numbersOf(measure)]),
    ) as Summary['numbers'],
    answers: Object.fromEntries(
      names.map((name) => [name, answerOf(finished.map((run) => run.answers?.[name]))]),
    ),
  };
}

function answerOf(answers: readonly (Answer | string | undefined)[]): Summary['answers'][string] {
  const given = answers.filter((answer) => typeof answer === 'object');
  if (given.length === 0) return answers.find((answer) => typeof answer === 'string') ?? 'none';
  const middle = (part: 'nextPaint' | 'shown' | 'blocked') =>
    median(given.flatMap((answer) => answer[part] ?? []));
  return { nextPaint: middle('nextPaint'), shown: middle('shown'), blocked: middle('blocked') };
}
