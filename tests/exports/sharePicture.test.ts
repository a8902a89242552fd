import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pictureColours, type PictureNode, sharePicture } from '../../src/exports/sharePicture';
import { knownStories, shipped } from './knownStories';
import { english } from '../words/english';

/** The words of a picture, in order. */
function wordsIn({ props }: PictureNode): string[] {
  const { children = [] } = props;
  return typeof children === 'string' ? [children] : children.flatMap(wordsIn);
}

/** How many drawings it has. */
function shapesIn({ type, props }: PictureNode): number {
  const { children = [] } = props;
  if (type === 'svg' || typeof children === 'string') return type === 'svg' ? 1 : 0;
  return children.reduce((sum, child) => sum + shapesIn(child), 0);
}

describe('the share picture', () => {
  test('says publication, date, headline and sides, and shows a mark for each statement of a side', () => {
    const words = wordsIn(sharePicture(shipped, english));
    expect(words).toEqual(
      expect.arrayContaining(['On Record', 'as of 8 August 2023', shipped.title, 'Tokyo', 'no comment']),
    );
    const keys = 3;
    // What is said together by two sides stands with both.
    const marks = shipped.statements.flatMap(({ speakers }) => [
      ...new Set(speakers.map((speaker) => shipped.speakers.find(({ id }) => id === speaker)?.side)),
    ]);
    expect(shapesIn(sharePicture(shipped, english))).toBe(marks.length + keys);
  });

  test('takes its colours from the page', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    for (const [name, colour] of Object.entries(pictureColours))
      expect(tokens).toContain(`--on-record-${name}: light-dark(${colour},`);
  });

  test('names the language where it cannot write the words', () => {
    for (const story of knownStories.filter(({ language }) => ['ar', 'ja'].includes(language))) {
      const words = wordsIn(sharePicture(story, english, 'none')).join(' ');
      expect(words).toMatch(/A news story in (Arabic|Japanese)/);
      expect(words).toMatch(/^[\p{Script=Latin}\p{Script=Common}]*$/u);
    }
  });

  test('counts what it has no room for', () => {
    const statements = Array.from({ length: 30 }, (_, index) => ({
      ...(shipped.statements[0] as (typeof shipped.statements)[number]),
      id: `said-${index}`,
    }));
    expect(wordsIn(sharePicture({ ...shipped, statements }, english))).toContain('+16');
  });
});
