import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/compiler/text/readMarkdown';
import { fixedSeed } from '../anyDate';
import { anyMarkdown } from '../anyMarkdown';

/** What stands in the Markdown where a word of the plain text is said to stand. */
function at(markdown: string, word: string): string {
  const { prose } = readMarkdown(markdown, 'text.md');
  const { line, column } = prose.positionOf(prose.plain.indexOf(word));
  return markdown.split('\n')[line - 1]?.slice(column - 1) ?? '';
}

test.each([
  ['on a later line of a quotation', '> one\n> two three\n', 'three'],
  ['in a quotation in a quotation', '> > one\n> > two\n', 'two'],
  ['on a later line of a list', '- one\n  two three\n', 'three'],
  ['on a line that is indented for looks', 'one\n   two\n', 'two'],
  ['on a line after one that ends in a space', 'one \ntwo three', 'three'],
  ['after an entity', 'R&amp;D &copy; two', 'two'],
  ['after the entity of a character outside the plane', '&#x1F600; two', 'two'],
  ['after an ampersand that is no entity', 'R & D; two', 'two'],
  ['after an escape', '\\*one\\* two', 'two'],
  ['after a backslash that escapes nothing', 'a\\b two', 'two'],
  ['after a hard line break', 'one\\\ntwo three', 'three'],
])('a word %s is found in the file', (_, markdown, word) => {
  expect(at(markdown, word).startsWith(word)).toBe(true);
});

test('every word of every text stands in the file where it is said to', () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      const { prose } = readMarkdown(markdown, 'text.md');
      const lines = markdown.split('\n');
      for (const { index } of prose.plain.matchAll(/[^\s]+/gu)) {
        const { line, column } = prose.positionOf(index);
        expect(lines[line - 1]?.charAt(column - 1)).toBe(prose.plain.charAt(index));
      }
    }),
    { ...fixedSeed, numRuns: 100 },
  );
});
