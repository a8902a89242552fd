import { expect, test } from 'vitest';
import { answerTable, documentedAnswers, documentedLoads, loadTable } from './pageTables';
import { summaryOf } from './summary';

const answer = { nextPaint: 40, shown: 60, blocked: 0, loadedAnew: false };
const held = { titles: 8, texts: 8, of: 8 };
const run = (largestPaint: number) => ({ finished: true, largestPaint, words: 100, bytes: 1000 });

test('a series is told by its medians, as multiples of the floor', () => {
  const floor = summaryOf({
    contender: 'floor',
    events: 8,
    profile: 'phone',
    runs: [100, 120, 90].map(run),
    held,
  });
  const other = summaryOf({
    contender: 'other',
    events: 8,
    profile: 'phone',
    runs: [300, 200, 900].map(run),
    held,
  });
  const [, , first, second] = loadTable([floor, other]).split('\n');
  expect(first).toMatch(/^\| floor +\| +1\.00 × \|.*\| +100 ms \|/);
  expect(second).toMatch(/^\| other +\| +3\.00 × \|.*\| +300 ms \|/);
});

test('who does not come to rest, or does not hold every text, is said to', () => {
  const late = { contender: 'late', events: 8, profile: 'phone', held: undefined };
  const short = { contender: 'short', events: 8, profile: 'phone', held: { titles: 8, texts: 2, of: 8 } };
  const told = loadTable([
    summaryOf({ ...short, runs: [run(1)] }),
    summaryOf({ ...late, runs: [{ finished: false, failure: 'too late' }] }),
  ]);
  expect(told).toContain('8 + 2 of 8');
  expect(told).toContain('not at rest in time');
});

test('answers to input are told by their medians, and what went wrong in words', () => {
  const runs = [answer, { ...answer, nextPaint: 80 }, { ...answer, nextPaint: 56 }].map((given) => ({
    finished: true,
    answers: { 'choose an item': given, 'switch the clock': 'too late' },
  }));
  const told = answerTable([summaryOf({ contender: 'ours', events: 8, profile: 'phone', runs, held })]);
  expect(told).toMatch(/choose an item \| +56 ms \| +60 ms \| +0 ms/);
  expect(told).toMatch(/switch the clock \| +too late/);
  expect(answerTable([])).toBeUndefined();
});

test('what the documentation shows of a run is a row for each contender, and a column for each size', () => {
  const of = (contender: string, largestPaint: number) =>
    summaryOf({
      contender,
      events: 8,
      profile: 'phone',
      held,
      runs: [{ ...run(largestPaint), answers: { 'choose an item': answer } }],
    });
  const [first, , , own] = documentedLoads(1000, [of('floor', 100), of('On Record', 110)]).split('\n');
  expect(first).toContain('1,000 events');
  expect(own).toMatch(/^\| On Record +\| +1\.10 × \|/);
  const answers = documentedAnswers('On Record', new Map([[8, [of('floor', 100), of('On Record', 110)]]]));
  expect(answers.split('\n')[2]).toMatch(/^\| choose an item +\| +40 ms \|$/);
});
