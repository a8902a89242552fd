import { describe, expect, it } from 'vitest';
import { oneSpanDominates, spaceEvenly } from '../../../src/compiler/timeline/spaceEvenly';
import type { ScaleSpan } from '../../../src/model/story';

const span = (event: string, from: number, to = from): ScaleSpan => ({
  event,
  from,
  to,
  nature: from === to ? 'point' : 'lasting',
});
const days = [span('a', 0.99), span('b', 0.995), span('c', 1)];

describe('a ruler of which one event would take most', () => {
  it('is told from one on which the others have room, or are few', () => {
    expect(oneSpanDominates([span('long', 0, 0.99), ...days])).toBe(true);
    expect(oneSpanDominates([span('long', 0, 0.99), span('d', 0.3), ...days])).toBe(false);
    expect(oneSpanDominates([span('long', 0, 0.6), ...days])).toBe(false);
    expect(oneSpanDominates([span('long', 0, 0.99), ...days.slice(1)])).toBe(false);
    expect(oneSpanDominates(days)).toBe(false);
  });

  it('is not one on which only bounds without a date reach far', () => {
    expect(oneSpanDominates([{ ...span('undated', 0, 1), placed: 0.5 }, ...days])).toBe(false);
  });

  it('has its events in their order, evenly spaced, undated ones still so', () => {
    const spaced = spaceEvenly([
      span('long', 0, 0.99),
      { ...span('u', 0, 1), placed: 0.5 },
      ...days.slice(1),
    ]);
    expect(spaced.map(({ event, from, to }) => [event, from, to])).toEqual([
      ['long', 0.125, 0.125],
      ['u', 0.375, 0.375],
      ['b', 0.625, 0.625],
      ['c', 0.875, 0.875],
    ]);
    expect(spaced.map(({ placed }) => placed)).toEqual([undefined, 0.375, undefined, undefined]);
  });
});
