import { describe, expect, test } from 'vitest';
import { blockingTime, layoutShift, median } from './sums';

describe('the median', () => {
  test('is the number in the middle, whatever their order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 9, 1])).toBe(9);
  });

  test('stands between the two in the middle where they are even', () => {
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  test('of nothing is nothing', () => {
    expect(median([])).toBeUndefined();
  });
});

test('a page is blocked for what each task takes beyond 50 ms', () => {
  expect(blockingTime([{ duration: 50 }, { duration: 80 }, { duration: 250 }])).toBe(230);
});

describe('layout shift is that of the worst run of shifts', () => {
  const shifts = (...starts: number[]) => starts.map((start) => ({ start, value: 0.25 }));

  test('shifts that follow within a second are one run', () => {
    expect(layoutShift(shifts(0, 900, 1800))).toBe(0.75);
  });

  test('a second of rest begins another', () => {
    expect(layoutShift(shifts(0, 900, 1900))).toBe(0.5);
  });

  test('no run is longer than five seconds', () => {
    expect(layoutShift(shifts(0, 900, 1800, 2700, 3600, 4500, 5400))).toBe(1.5);
  });

  test('without shifts there is none', () => {
    expect(layoutShift([])).toBe(0);
  });
});
