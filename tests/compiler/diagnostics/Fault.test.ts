import { expect, test } from 'vitest';
import { type Fault, formatFault, sortFaults } from '../../../src/compiler/diagnostics/Fault';

const fault = (more: Partial<Fault> = {}): Fault => ({
  path: 'a/story.yaml',
  line: 2,
  column: 3,
  problem: 'the title is empty',
  found: '“”',
  mend: 'write it',
  ...more,
});

test('a fault is one line: its place, what is wrong, what was found, how to mend it', () => {
  expect(formatFault(fault())).toBe('a/story.yaml:2:3  the title is empty; “”; write it');
});

test('words of several lines are shown on one, and what nobody can see by its number', () => {
  expect(formatFault(fault({ found: '“one\r\n\t two\u2028three\u0000\u202E\uD800”' }))).toBe(
    'a/story.yaml:2:3  the title is empty; “one two threeU+0000U+202EU+D800”; write it',
  );
});

test('faults stand in the order of file, line and column, lines and columns as numbers', () => {
  const places: [string, number, number][] = [
    ['a/text.md', 1, 1],
    ['a/story.yaml', 10, 1],
    ['a/story.yaml', 9, 12],
    ['a/story.yaml', 9, 2],
  ];
  const sorted = sortFaults(places.map(([path, line, column]) => fault({ path, line, column })));
  expect(sorted.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
    'a/story.yaml:9:2',
    'a/story.yaml:9:12',
    'a/story.yaml:10:1',
    'a/text.md:1:1',
  ]);
});

test('what is said twice of one place stands once', () => {
  expect(sortFaults([fault(), fault({ found: '“ ”' }), fault()])).toHaveLength(2);
});
