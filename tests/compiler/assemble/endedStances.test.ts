import { expect, test } from 'vitest';
import { endedKey, endedStances, type Word } from '../../../src/compiler/assemble/endedStances';
import type { Stance } from '../../../src/model/story';

const word = (id: string, day: number, stance: Stance, until = day): Word => ({
  id,
  speakers: ['mayor'],
  stances: [{ claim: 'safe', stance }],
  corrects: [],
  withdraws: [],
  earliest: day,
  latest: until,
});

const ends = (words: readonly Word[]) => {
  const ended = endedStances(words);
  return words.map(({ id }) => ended.get(endedKey(id, 'safe', 'mayor')));
};

test('a stance ends with the first later word that says something else, in whatever order they are written', () => {
  const words = [
    word('denies-again', 3, 'denies'),
    word('silent', 4, 'no-comment'),
    word('asserts', 5, 'asserts'),
    word('denies', 2, 'denies'),
    word('asserts-again', 6, 'asserts'),
  ];
  expect(ends(words)).toEqual(['asserts', 'asserts', undefined, 'asserts', undefined]);
});

test('a word of which nobody knows whether it came later ends nothing', () => {
  const words = [word('denies', 2, 'denies', 9), word('asserts', 5, 'asserts'), word('doubts', 12, 'doubts')];
  expect(ends(words)).toEqual(['doubts', 'doubts', undefined]);
  expect(ends([word('denies', 2, 'denies')])).toEqual([undefined]);
});

test('twice as many words of one speaker are read about twice as often', () => {
  const readsOf = (count: number) => {
    let reads = 0;
    const words = Array.from({ length: count }, (_, day) => ({
      ...word(`word-${day}`, day, day % 2 === 0 ? 'asserts' : 'denies'),
      get earliest() {
        reads += 1;
        return day;
      },
    }));
    endedStances(words);
    return reads;
  };
  expect(readsOf(400) / readsOf(200)).toBeLessThan(2.5);
});
