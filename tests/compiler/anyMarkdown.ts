import fc from 'fast-check';

/* Texts of every kind that text.md may be, for tests of laws. */

const word = fc.constantFrom(
  'Tokyo',
  'said',
  'a',
  'leak,',
  '“no”',
  '–',
  '日本',
  'naïve',
  '😀',
  '2020',
  'الخبر',
  'x',
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const phrase = fc.oneof(
  { weight: 3, arbitrary: words },
  words.map((text) => `*${text}*`),
  words.map((text) => `**${text}**`),
  words.map((text) => `[${text}](https://example.org/)`),
  words.map((text) => `[*${text}* and **${text}**](https://example.org/)`),
);
const paragraph = fc
  .tuple(phrase, fc.array(fc.tuple(fc.constantFrom(' ', '\n', '\\\n'), phrase), { maxLength: 4 }))
  .map(([first, others]) => first + others.map(([gap, text]) => gap + text).join(''));

const block = fc.oneof(
  { weight: 4, arbitrary: paragraph.map((text) => `Then ${text}`) },
  words.map((text) => `## About ${text}`),
  paragraph.map((text) => `> Then ${text.replaceAll('\n', '\n> ')}`),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((text) => `- on ${text}`).join('\n')),
  fc
    .array(words, { minLength: 2, maxLength: 3 })
    .map((items) => items.map((text, at) => `${at + 1}. on ${text}`).join('\n')),
);

/** A text of a few blocks, without a fault. */
export const anyMarkdown = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => blocks.join('\n\n'));
