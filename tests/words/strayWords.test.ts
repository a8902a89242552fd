import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';

/** The rooms whose words readers see, hear or copy. */
const rooms = ['src/views', 'src/page', 'src/exports', 'src/compiler/dates', 'src/compiler/timeline'];

/** The name of the site is no message. */
const name = 'On Record';

/** Two words of letters beside each other; or one in a place that is read out. */
const sentence = /\p{L}{2,}[,:;]? \p{L}{2,}/u;
const readOut = /^(?:aria-label|title|alt|placeholder)$/;

/** Selectors, media queries, declarations, and what a sandbox allows. */
const forBrowsers = /[[#;(]|\bauto auto\b|^allow-/;

/** Files whose sentences are for developers or authors, not for readers. */
const forOthers = /(?:parse(?:Calendar)?Date|meantDate|yearDivisions)\.ts$|\.d\.ts$|entry\.development\.ts$/;

/** Every run of words in a file that a reader would see, with its line. */
function strayWords(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const found: { at: number; words: string }[] = [];
  // Errors are for developers, and code is the same in every language.
  const others: [number, number][] = [];
  const look = (at: number, words: string, pattern = sentence) => {
    const shown = words.replaceAll(name, '').replace(/<[^>]*(?:>|$)/g, '');
    if (pattern.test(shown) && !forBrowsers.test(shown)) found.push({ at, words: words.trim() });
  };
  new Visitor({
    ThrowStatement: ({ start, end }) => void others.push([start, end]),
    JSXElement: ({ start, end, openingElement: { name: tag } }) =>
      tag.type === 'JSXIdentifier' && tag.name === 'code' && void others.push([start, end]),
    JSXText: ({ start, value }) => look(start, value, /\p{L}{2,}/u),
    JSXAttribute: ({ start, name: attribute, value }) => {
      if (value?.type !== 'Literal' || attribute.type !== 'JSXIdentifier') return;
      if (readOut.test(attribute.name)) look(start, String(value.value), /\p{L}{2,}/u);
    },
    Literal: ({ start, value }) => typeof value === 'string' && look(start, value),
    TemplateElement: ({ start, value }) => look(start, value.cooked ?? ''),
  }).visit(parseSync(file, code).program);
  return found
    .filter(({ at }) => !others.some(([start, end]) => at >= start && at < end))
    .map(({ at, words }) => `${file}:${code.slice(0, at).split('\n').length} ${words}`);
}

test('no word that a reader sees stands in code: all are messages', () => {
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !forOthers.test(file))
      .map((file) => join(room, file)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(strayWords)).toEqual([]);
});
