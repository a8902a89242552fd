import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile';
import { formatFault } from '../../src/compiler/diagnostics/Fault';
import { readStory } from '../../src/compiler/readStory';
import type { Story } from '../../src/model/story';
import { wordsInSegments } from './segmentsOf';

const folder = join(import.meta.dirname, '../fixtures/stories/overlapping-passages');

function compiled(): Story {
  const result = compile(readStory(folder));
  if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.story;
}

describe('what is allowed in a story', () => {
  const story = compiled();
  const wordsOf = (item: string) =>
    story.passages.filter((passage) => passage.item === item).map(({ words }) => words);

  test('passages that overlap, of one item and of several', () => {
    expect(wordsOf('bridge-closed')).toEqual([
      'The harbour bridge was closed on Monday',
      'was closed on Monday – “for safety’s sake”',
      'Monday – “for',
    ]);
    expect(wordsOf('safe')).toEqual(['bridge', 'The bridge is safe']);
    for (const { id, words } of story.passages) expect(wordsInSegments(story.text, id)).toBe(words);
  });

  test('straight quotation marks and hyphens for the typographic ones of the text', () => {
    expect(wordsOf('stone-says-safe')).toEqual(['“The bridge is safe,” said']);
  });

  test('a passage that runs on into a quotation, over the end of a line', () => {
    expect(wordsOf('stone-inspected')).toEqual([
      'Ada Stone. Ada Stone, the city engineer, had inspected it & found',
    ]);
  });

  test('a year that stands bare, and a paraphrase about no claim', () => {
    expect(story.asOf.edtf).toBe('2024');
    expect(story.events[0]?.date.edtf).toBe('2024');
    expect(story.statements[1]?.stances).toEqual([]);
  });
});
