/** The middle of some numbers; between the two in the middle where they are even. Undefined: no numbers. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The time in which the page could not have answered: of each task, what is beyond 50 ms. */
export function blockingTime(tasks: readonly { duration: number }[]): number {
  return tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
}

/**
 * Cumulative layout shift as web.dev defines it: the worst run of shifts less than a second apart, of at
 * most five seconds. `shifts` in order of time, in milliseconds.
 */
export function layoutShift(shifts: readonly { start: number; value: number }[]): number {
  let worst = 0;
  let run = { begun: -Infinity, last: -Infinity, sum: 0 };
  for (const { start, value } of shifts) {
    const goesOn = start - run.last < 1000 && start - run.begun < 5000;
    run = goesOn ? { ...run, last: start, sum: run.sum + value } : { begun: start, last: start, sum: value };
    worst = Math.max(worst, run.sum);
  }
  return worst;
}
