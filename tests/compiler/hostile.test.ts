import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { Apart } from './apart';

const corpus = join(import.meta.dirname, '../fixtures/hostile');
const shipped = join(import.meta.dirname, '../../src/stories/japan-defence-hack');
const goodYaml = readFileSync(join(shipped, 'story.yaml'), 'utf8');
const goodText = readFileSync(join(shipped, 'text.md'), 'utf8');
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
    ['a hundred thousand passages', yamlOf({ unknown: lines(100_000, item) }), words(100)],
    [
      '5000 passages for one item',
      yamlOf({ unknown: `\n  - text: u\n    passages: ${lines(5000, (at) => `      - word ${at} end`)}` }),
      words(5000),
    ],
    [
      'passages that are not there',
      yamlOf({ unknown: lines(1000, (at) => `  - { text: u, passages: ["wurd ${at} ond, and more"] }`) }),
      words(20_000),
    ],
    [
      'a passage that stands everywhere',
      yamlOf({ unknown: '\n  - { text: u, passages: [{ exact: a, prefix: b }] }' }),
      'a '.repeat(mega / 2),
    ],
    [
      'three thousand events, each after the one before',
      yamlOf({
        sources,
        events: lines(3000, (at) =>
          event(at, at > 0 ? `after: [e${at - 1}], ` : '').replace('word 0', `word ${at}`),
        ),
      }),
      words(3000),
    ],
    [
      'ten thousand events in one circle',
      yamlOf({ sources, events: lines(10_000, (at) => event(at, `after: [e${(at + 1) % 10_000}], `)) }),
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
    ['thirty thousand unknown fields', yamlOf() + lines(30_000, (at) => `f${at}: x`), 'Words.'],
    ['thirty thousand keys that are one', yamlOf({ sides: lines(30_000, () => '  p: S') }), 'Words.'],
    [
      'thirty thousand anchors that nothing uses',
      yamlOf({ topics: lines(30_000, (at) => `  - &t${at} x`) }),
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
    ['links that are never finished', yamlOf(), '[a]('.repeat(20_000)],
    ['pictures that are never finished', yamlOf(), '![a]('.repeat(20_000)],
    ['brackets around brackets', yamlOf(), `${'['.repeat(20_000)}a${']'.repeat(20_000)}`],
    [
      'backticks of every length',
      yamlOf(),
      Array.from({ length: 700 }, (_, at) => '`'.repeat(at + 1)).join(' '),
    ],
    ['tags that are never closed', yamlOf(), '<a '.repeat(mega / 10)],
    ['comments that are never closed', yamlOf(), 'a <!-- '.repeat(mega / 10)],
    ['entities that are none', yamlOf(), '&a'.repeat(mega / 4)],
    ['raw HTML ten thousand times', yamlOf(), 'a <b>x</b> '.repeat(10_000)],
    ['links that run, ten thousand times', yamlOf(), lines(10_000, (at) => `[d](javascript:${at})`)],
    [
      'definitions, ten thousand of them',
      yamlOf(),
      `${lines(10_000, (at) => `[d${at}]: https://example.org/${at}`)}\n\n${lines(10_000, (at) => `[d${at}]`)}`,
    ],
    ['headings, thirty thousand of them', yamlOf(), '# a\n\n'.repeat(30_000)],
    [
      'white space',
      yamlOf({ topics: `[a${' '.repeat(mega)}]` }),
      `a${' \t'.repeat(mega / 3)}\n\n${'\n'.repeat(mega / 4)}`,
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

/** What harm comes in: markup, scripts, what turns or hides words, what programs trip over. */
const odd = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', 'data:text/html,x',
  '\u202Eevil\u202C', 'a\u200Bb', 'a\u200Db', '\u2066', '\uD800', '\uDC00', '\0', '\uFEFF', '\u2028', '\r', '\u0007',
  '__proto__', 'constructor', 'toString', 'main', 'root', 'story', 'stands--title', 'paragraph', 'unknown', '..', '../x',
  '', ' ', '-', ':', '- ', '&a', '*a', '%', '{', ']', '](', '`', '\t', '2020', '0x7E4', '1e3', '9'.repeat(400), 'a'.repeat(5000),
  '[..]', '2020/2019', '-0001', '2024-02-30', '😀', 'می\u200Cخواهم', 'İ', 'ﷺ'.repeat(50),
]; // prettier-ignore
const oddValues: unknown[] = [null, true, 0, -1, 2020, 1e21, 1.5, Infinity, [], {}, [[]], [null], { exact: '' }, { exact: 'the', prefix: 'of' }, { id: 'x' }, ['a', 'a']]; // prettier-ignore

/** Every path of a tree of YAML, to its leaves. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

type Tree = Record<string, unknown>;
const at = (tree: unknown, path: readonly (string | number)[]) =>
  path.reduce((value, key) => (value as Tree)[key], tree);

/** A tree with one place of it changed. */
function changed(
  tree: unknown,
  [key, ...rest]: readonly (string | number)[],
  change: (holder: Tree | unknown[], key: string | number) => unknown,
): unknown {
  if (key === undefined || typeof tree !== 'object' || tree === null) return tree;
  const copy = Array.isArray(tree) ? [...(tree as unknown[])] : { ...tree };
  if (rest.length === 0) return change(copy as Tree, key) ?? copy;
  (copy as Tree)[key] = changed((tree as Tree)[key], rest, change);
  return copy;
}

const goodTree: unknown = parse(goodYaml);

describe('the good story, with something in it changed', () => {
  test('by markup or a link that runs in any one of its fields: it is taken as words, or refused', async () => {
    const leaves = pathsOf(goodTree).filter((path) => typeof at(goodTree, path) === 'string');
    expect(leaves.length).toBeGreaterThan(200);
    const ends = { story: 0, faults: 0 };
    const harms = ['"><script>alert(1)</script><img src=x onerror=alert(1)>', 'javascript:alert(1)'];
    for (const [index, path] of leaves.entries()) {
      const harm = harms[index % 2];
      const yaml = stringify(changed(goodTree, path, (holder, key) => void ((holder as Tree)[key] = harm)));
      const { kind, broken } = await apart.compile(yaml, goodText);
      expect(broken, `${path.join('.')}: ${harm}`).toEqual([]);
      ends[kind as keyof typeof ends] += 1;
    }
    // A quarter of its fields are free words; the rest are ids, dates, passages and quotes.
    expect(ends.story).toBeGreaterThan(50);
    expect(ends.faults).toBeGreaterThan(100);
  }, 300_000);

  test('by turning or hidden characters in any one of its fields: always refused', async () => {
    const leaves = pathsOf(goodTree).filter((path) => typeof at(goodTree, path) === 'string');
    for (const [index, path] of leaves.entries()) {
      const harm = ['\u202E', '\u200B', '\u2067', '\u00AD'][index % 4] ?? '';
      const words = String(at(goodTree, path));
      const yaml = stringify(
        changed(
          goodTree,
          path,
          (holder, key) => void ((holder as Tree)[key] = `${words.slice(0, 3)}${harm}${words.slice(3)}`),
        ),
      );
      const { kind, faults } = await apart.compile(yaml, goodText);
      expect(kind, path.join('.')).toBe('faults');
      expect(faults.join('\n'), path.join('.')).toContain('that nobody can see; U+');
    }
  }, 300_000);

  test('by deletion, doubling, swapping, renaming or odd values anywhere in its tree', async () => {
    const paths = pathsOf(goodTree).filter((path) => path.length > 0);
    const step = fc.record({
      path: fc.constantFrom(...paths),
      other: fc.constantFrom(...paths),
      kind: fc.constantFrom('delete', 'double', 'swap', 'rename', 'odd', 'odd value', 'truncate'),
      odd: fc.constantFrom(...odd),
      value: fc.constantFrom(...oddValues),
    });
    const mutate = (tree: unknown, { path, other, kind, odd: words, value }: Step): unknown => {
      try {
        return changed(tree, path, (holder, key) => {
          const fields = holder as Tree;
          if (kind === 'delete')
            return Array.isArray(holder) ? holder.toSpliced(Number(key), 1) : void delete fields[key];
          if (kind === 'double' && Array.isArray(holder)) return [...(holder as unknown[]), fields[key]];
          if (kind === 'swap' || kind === 'double') return void (fields[key] = at(tree, other));
          if (kind === 'odd') return void (fields[key] = words);
          if (kind === 'odd value') return void (fields[key] = value);
          if (kind === 'truncate') return void (fields[key] = String(fields[key]).slice(0, 2));
          return Object.fromEntries(
            Object.entries(fields).map(([name, inner]) => [name === key ? words : name, inner]),
          );
        });
      } catch {
        // An earlier step took this place away.
        return tree;
      }
    };
    type Step = {
      path: (string | number)[];
      other: (string | number)[];
      kind: string;
      odd: string;
      value: unknown;
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const tree = steps.reduce<unknown>((done, one) => mutate(done, one), goodTree);
        const { broken } = await apart.compile(stringify(tree), goodText);
        expect(broken).toEqual([]);
      }),
      { numRuns: 500, seed: 20240601 },
    );
  }, 300_000);

  test('by deletion, doubling, swapping, truncation or odd characters anywhere in its files', async () => {
    const step = fc.record({
      file: fc.constantFrom<'yaml' | 'text'>('yaml', 'text'),
      kind: fc.constantFrom('delete', 'double', 'swap', 'truncate', 'inject'),
      from: fc.nat({ max: 40_000 }),
      to: fc.nat({ max: 40_000 }),
      length: fc.nat({ max: 200 }),
      odd: fc.constantFrom(...odd),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const files = { yaml: goodYaml, text: goodText };
        for (const { file, kind, from, to, length, odd: words } of steps) {
          const whole = files[file];
          const [here, there] = [from % (whole.length + 1), to % (whole.length + 1)];
          const piece = whole.slice(here, here + length);
          if (kind === 'delete') files[file] = whole.slice(0, here) + whole.slice(here + length);
          else if (kind === 'truncate') files[file] = whole.slice(0, here);
          else if (kind === 'inject') files[file] = whole.slice(0, here) + words + whole.slice(here);
          else {
            const rest = kind === 'swap' ? whole.slice(0, here) + whole.slice(here + length) : whole;
            files[file] = rest.slice(0, there) + piece + rest.slice(there);
          }
        }
        const { broken } = await apart.compile(files.yaml, files.text);
        expect(broken).toEqual([]);
      }),
      { numRuns: 400, seed: 20240602 },
    );
  }, 300_000);
});
