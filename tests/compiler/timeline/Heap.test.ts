import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heap } from '../../../src/compiler/timeline/Heap';
import { fixedSeed } from '../anyDate';

const byValue = (a: number, b: number) => a - b;

test('an empty heap gives nothing', () => {
  expect(new Heap(byValue).pop()).toBeUndefined();
});

test('what comes out is always the first of what is in, whenever it went in', () => {
  const anySteps = fc.array(fc.option(fc.nat({ max: 50 })), { minLength: 20, maxLength: 200 });
  fc.assert(
    fc.property(anySteps, (steps) => {
      const heap = new Heap(byValue);
      const held: number[] = [];
      for (const step of steps) {
        if (step === null) {
          const first = held.toSorted(byValue)[0];
          expect(heap.pop()).toBe(first);
          if (first !== undefined) held.splice(held.indexOf(first), 1);
        } else {
          heap.push(step);
          held.push(step);
        }
      }
      const rest = held.toSorted(byValue);
      expect(rest.map(() => heap.pop())).toEqual(rest);
      expect(heap.pop()).toBeUndefined();
    }),
    fixedSeed,
  );
});
