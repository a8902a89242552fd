import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Apart } from './apart';

const corpus = join(import.meta.dirname, '../fixtures/hostile');
const apart = new Apart();

afterAll(() => apart.close());

/** A story of nothing but what is given; `count` times the same line with its number. */
const empty = { sources: '{}', sides: '{}', speakers: '{}', claims: '{}', events: '[]', statements: '[]' };
function yamlOf(parts: Partial<Record<keyof typeof empty | 'topics' | 'unknown', string>> = {}): string {
  const head = { title: 'T', standfirst: 'S', language: 'en', asOf: '2024', glance: '[]', unknown: '[]' };
  return Object.entries({ ...head, ...empty, ...parts })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}
const lines = (count: number, line: (at: number) => string) =>
  `\n${Array.from({ length: count }, (_, at) => line(at)).join('\n')}`;

describe('stories that were written to do harm', () => {
  const kinds = readdirSync(corpus);

  test.each(kinds)('%s', async (kind) => {
    const file = (name: string) => readFileSync(join(corpus, kind, name));
    const { kind: outcome, broken, faults } = await apart.compile(file('story.yaml'), file('text.md'));
    expect(broken).toEqual([]);
    // The first word of each folder says what the story must come to.
    expect(outcome, faults.join('\n')).toBe(kind.startsWith('story-') ? 'story' : 'faults');
  });

  test('each of the links that would run a script is refused', async () => {
    const text = readFileSync(join(corpus, 'fault-links-that-run/text.md'), 'utf8');
    const { faults } = await apart.compile(yamlOf(), text);
    expect(faults.filter((fault) => fault.startsWith('a link is not http or https')).length).toBe(10);
  });
});

describe('stories beyond all reading end all the same, with a story or with a fault', () => {
  const mega = 1_000_000;
  const item = (at: number) => `  - { text: u, passages: ["word ${at} end"] }`;
  const event = (at: number, more: string) =>
    `  - { id: e${at}, date: 2020, ${more}reported: 2021, title: t, standing: alleged, sources: [s], passages: ["word 0 end"] }`;
  const sources = '\n  s: { publisher: P, published: 2024 }';
  const words = (count: number) => lines(count, (at) => `A word ${at} end.\n`);

  test.each<[string, string, string]>([
    ['10 MB of text', yamlOf(), 'word '.repeat(2 * mega)],
    ['as much text as is allowed, in one paragraph', yamlOf(), 'word '.repeat(mega / 5)],
    ['as much as is allowed without a space', yamlOf(), 'w'.repeat(mega)],
    ['ten thousand passages', yamlOf({ unknown: lines(10_000, item) }), words(100)],
    [
      'two thousand passages for one item',
      yamlOf({ unknown: `\n  - text: u\n    passages: ${lines(2000, (at) => `      - word ${at} end`)}` }),
      words(2000),
    ],
    [
      'passages that are not there',
      yamlOf({ unknown: lines(1000, (at) => `  - { text: u, passages: ["wurd ${at} ond, and more"] }`) }),
      words(20_000),
    ],
    [
      'a passage that stands everywhere',
      yamlOf({ unknown: '\n  - { text: u, passages: [{ exact: a, prefix: b }] }' }),
      'a '.repeat(mega / 5),
    ],
    [
      'a thousand events, each after the one before',
      yamlOf({
        sources,
        events: lines(1000, (at) =>
          event(at, at > 0 ? `after: [e${at - 1}], ` : '').replace('word 0', `word ${at}`),
        ),
      }),
      words(1000),
    ],
    [
      'two thousand events in one circle',
      yamlOf({ sources, events: lines(2000, (at) => event(at, `after: [e${(at + 1) % 2000}], `)) }),
      words(1),
    ],
    [
      'ten thousand references that lead nowhere',
      yamlOf({
        sources,
        events: lines(2, (at) =>
          event(
            at,
            `after: [${lines(10_000, (n) => `no-such-${n}`)
              .trim()
              .replaceAll('\n', ', ')}], `,
          ),
        ),
      }),
      words(1),
    ],
    [
      'a thousand sides and claims',
      yamlOf({
        sides: lines(1000, (at) => `  s${at}: S`),
        claims: lines(1000, (at) => `  c${at}: { text: u, passages: ["word 0 end"] }`),
      }),
      words(1),
    ],
    [
      'sources that are known through each other in a long row',
      yamlOf({
        sources: lines(
          500,
          (at) => `  s${at}: { publisher: P${at}, published: 2024${at > 0 ? `, through: s${at - 1}` : ''} }`,
        ),
      }),
      'Words.',
    ],
    [
      'a route that passes one source forty thousand times',
      yamlOf({
        sources,
        sides: '{ a: A }',
        speakers: '{ p: { name: N, role: R, side: a, naming: named } }',
        statements: `\n  - { id: t, speaker: p, cue: said, form: paraphrase, words: w, date: 2024, through: [${'s,'.repeat(40_000)}], passages: ["word 0 end"] }`,
      }),
      words(1),
    ],
    [
      'a hundred statements through five hundred sources each',
      yamlOf({
        sources: lines(500, (at) => `  s${at}: { publisher: P${at}, published: 2024 }`),
        sides: '{ a: A }',
        speakers: '{ p: { name: N, role: R, side: a, naming: named } }',
        statements: lines(
          100,
          (at) =>
            `  - { id: t${at}, speaker: p, cue: said, form: paraphrase, words: w, date: 2024, through: [${Array.from({ length: 500 }, (_, n) => `s${(n + at * 7) % 500}`).join(', ')}], passages: ["word ${at} end"] }`,
        ),
      }),
      words(100),
    ],
    [
      'as many links between hands as there may be',
      yamlOf({
        sources: lines(500, (at) => `  s${at}: { publisher: P${at}, published: 2024 }`),
        sides: '{ a: A }',
        speakers: '{ p: { name: N, role: R, side: a, naming: named } }',
        statements: lines(
          50,
          (at) =>
            `  - { id: t${at}, speaker: p, cue: said, form: paraphrase, words: w, date: 2024, through: [${Array.from(
              { length: 20 },
              (_, n) => `s${(at * 37 + n * (at + 1)) % 499}`,
            )
              .filter((id, n, all) => all.indexOf(id) === n)
              .join(', ')}], passages: ["word ${at} end"] }`,
        ),
      }),
      words(50),
    ],
    [
      'ten thousand empty items by one alias',
      yamlOf({ events: `\n  - &a {}${'\n  - *a'.repeat(10_000)}` }),
      words(1),
    ],
    [
      'two hundred passages that stand twice, late in a long paragraph',
      yamlOf({ unknown: lines(200, (at) => `  - { text: u, passages: ["twice ${at} end"] }`) }),
      'some words '.repeat(50_000) +
        Array.from({ length: 200 }, (_, at) => `twice ${at} end. twice ${at} end. `).join(''),
    ],
    [
      'a hundred thousand lines at a glance',
      yamlOf().replace(
        'glance: []',
        `glance: ${lines(100_000, (at) => `  - { label: l, text: t${at}, see: unknown }`)}`,
      ),
      words(1),
    ],
    ['an id of a hundred thousand letters', yamlOf({ sides: `{ ${'a'.repeat(100_000)}: A }` }), words(1)],
    ['ten thousand unknown fields', yamlOf() + lines(10_000, (at) => `f${at}: x`), 'Words.'],
    ['ten thousand keys that are one', yamlOf({ sides: lines(10_000, () => '  p: S') }), 'Words.'],
    [
      'ten thousand anchors that nothing uses',
      yamlOf({ topics: lines(10_000, (at) => `  - &t${at} x`) }),
      'Words.',
    ],
    ['lists of YAML a hundred thousand deep', `title: ${'['.repeat(100_000)}`, 'Words.'],
    ['maps of YAML five thousand deep', lines(1900, (at) => `${' '.repeat(at)}a:`), 'Words.'],
    ['lists of Markdown three thousand deep', yamlOf(), '- '.repeat(3000) + 'a'],
    ['lists of Markdown indented a thousand deep', yamlOf(), lines(1000, (at) => `${'  '.repeat(at)}- a`)],
    ['numbered lists in quotations, three thousand deep', yamlOf(), '> 1. '.repeat(3000) + 'a'],
    [
      'lists as deep as is allowed, long',
      yamlOf(),
      `${lines(40, (at) => `${'  '.repeat(at)}- a`)}${lines(2000, () => `${' '.repeat(78)}more`)}`,
    ],
    ['a hundred thousand asterisks', yamlOf(), `${'*'.repeat(mega / 10)}a${'*'.repeat(mega / 10)}`],
    ['emphasis that opens and never closes', yamlOf(), '*a **b _c '.repeat(20_000)],
    ['emphasis within emphasis', yamlOf(), `${'*a **a '.repeat(10_000)}b${' a** a*'.repeat(10_000)}`],
    ['brackets that open', yamlOf(), '['.repeat(mega / 10)],
    ['links that are never finished', yamlOf(), '[a]('.repeat(8000)],
    ['pictures that are never finished', yamlOf(), '![a]('.repeat(8000)],
    ['brackets around brackets', yamlOf(), `${'['.repeat(20_000)}a${']'.repeat(20_000)}`],
    [
      'backticks of every length',
      yamlOf(),
      Array.from({ length: 400 }, (_, at) => '`'.repeat(at + 1)).join(' '),
    ],
    ['tags that are never closed', yamlOf(), '<a '.repeat(mega / 10)],
    ['comments that are never closed', yamlOf(), 'a <!-- '.repeat(mega / 10)],
    ['entities that are none', yamlOf(), '&a'.repeat(mega / 4)],
    ['raw HTML ten thousand times', yamlOf(), 'a <b>x</b> '.repeat(10_000)],
    ['links that run, five thousand times', yamlOf(), lines(5000, (at) => `[d](javascript:${at})`)],
    [
      'definitions, five thousand of them',
      yamlOf(),
      `${lines(5000, (at) => `[d${at}]: https://example.org/${at}`)}\n\n${lines(5000, (at) => `[d${at}]`)}`,
    ],
    ...[
      '- >\n',
      '- >',
      '- > ',
      '\\`',
      '\\``',
      '- - - - a\n',
      '===\n',
      'a\n===\n',
      '-\n',
      '1.\n',
      '>\n',
      '` `` ',
    ].map((piece): [string, string, string] => [
      `64 kB of ${JSON.stringify(piece)}`,
      yamlOf(),
      piece.repeat(64_000 / piece.length),
    ]),
    ...['&amp;', '[a](//e) ', 'a\\\n', 'a  \n', 'a\n', 'a\n\n', '- a\n', '[a]: /b\n', '\ta\n'].map(
      (piece): [string, string, string] => [
        `1.9 MB of ${JSON.stringify(piece)}`,
        yamlOf(),
        piece.repeat(1_900_000 / piece.length),
      ],
    ),
    ['headings, three thousand of them', yamlOf(), '# a\n\n'.repeat(3000)],
    [
      'white space',
      yamlOf({ topics: `[a${' '.repeat(mega)}]` }),
      `a${' \t'.repeat(mega / 6)}\n\n${'\n'.repeat(mega / 8)}`,
    ],
  ])(
    '%s',
    async (_, yaml, text) => {
      const { kind, broken } = await apart.compile(yaml, text);
      expect(broken).toEqual([]);
      expect(['story', 'faults']).toContain(kind);
    },
    300_000,
  );
});
