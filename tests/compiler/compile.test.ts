import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compile } from '../../src/compiler/compile';
import { readMarkdown } from '../../src/compiler/text/readMarkdown';
import type { Story } from '../../src/model/story';
import { fixedSeed } from './anyDate';
import { type AnyStory, anyStory, filesOf } from './anyStory';
import { beginningsOf, segmentsOf, wordsInSegments } from './segmentsOf';

const laws = { ...fixedSeed, numRuns: 50 };

function compiledAnew(story: AnyStory): Story {
  const result = compile(filesOf(story));
  if ('faults' in result) throw new Error(JSON.stringify(result.faults, null, 2));
  return result.story;
}

const known = new Map<string, Story>();

/** Every law is held over the same stories, each of which is compiled once. */
function compiled(authored: AnyStory): Story {
  const key = JSON.stringify(authored);
  const story = known.get(key) ?? compiledAnew(authored);
  known.set(key, story);
  return story;
}

/** The ids of everything that rests on passages. */
function itemsOf(story: Story) {
  return [...story.claims, ...story.events, ...story.statements, ...story.unknown];
}

describe('of every story without a fault', () => {
  test('the segments of the text put together give back the text', () => {
    fc.assert(
      fc.property(anyStory, (authored) => {
        const blocks = segmentsOf(compiled(authored).text);
        const plain = blocks.map((segments) => segments.map(({ text }) => text).join('')).join('\n\n');
        expect(plain).toBe(readMarkdown(authored.text, 'text.md').prose.plain);
        for (const { text } of blocks.flat()) expect(text).not.toBe('');
      }),
      laws,
    );
  });

  test('every passage stands where its segments say, begins once, and belongs to its item alone', () => {
    fc.assert(
      fc.property(anyStory, (authored) => {
        const story = compiled(authored);
        for (const { id, words } of story.passages) {
          expect(wordsInSegments(story.text, id)).toBe(words);
          expect(beginningsOf(story.text, id)).toBe(1);
        }
        const ofItems = itemsOf(story).flatMap(({ id, passages }) =>
          passages.map((passage) => [passage, id]),
        );
        expect(new Map(story.passages.map(({ id, item }) => [id, item]))).toEqual(
          new Map(ofItems as [string, string][]),
        );
      }),
      laws,
    );
  });

  test('every passage of an item is found again in the text, word for word', () => {
    fc.assert(
      fc.property(anyStory, (authored) => {
        const story = compiled(authored);
        const found = story.passages.map(({ item, words }) => `${item}: ${words}`).toSorted();
        const events = authored.fields['events'] as { id: string; passages: string[] }[];
        for (const { id, passages } of events)
          for (const words of passages) expect(found).toContain(`${id}: ${words}`);
      }),
      laws,
    );
  });

  test('each clock orders and draws every event once', () => {
    fc.assert(
      fc.property(anyStory, (authored) => {
        const { events, order, scale } = compiled(authored);
        const ids = events.map(({ id }) => id).toSorted();
        for (const clock of ['happened', 'reported'] as const) {
          expect(order[clock].toSorted()).toEqual(ids);
          expect(scale[clock].spans.map(({ event }) => event).toSorted()).toEqual(ids);
        }
        const rank = new Map(order.happened.map((id, at) => [id, at]));
        for (const { id, after } of events)
          for (const before of after) expect(rank.get(before)).toBeLessThan(rank.get(id) ?? -1);
      }),
      laws,
    );
  });

  test('every stance stands in the cell of each side that said it, and nowhere else', () => {
    fc.assert(
      fc.property(anyStory, (authored) => {
        const { stands, statements, speakers, sides } = compiled(authored);
        const inTable = stands.flatMap(({ claim, cells }) => {
          expect(cells.map(({ side }) => side)).toEqual(sides.map(({ id }) => id));
          return cells.flatMap(({ side, positions, earlier }) =>
            [...positions, ...earlier].flatMap(({ stance, statements: ids }) =>
              ids.map((id) => [id, claim, side, stance].join()),
            ),
          );
        });
        const taken = statements.flatMap(({ id, speakers: said, stances }) => {
          const spoken = speakers.filter((candidate) => said.includes(candidate.id));
          return [...new Set(spoken.map(({ side }) => side))].flatMap((side) =>
            stances.map(({ claim, stance }) => [id, claim, side, stance].join()),
          );
        });
        expect(inTable.toSorted()).toEqual(taken.toSorted());
      }),
      laws,
    );
  });

  test('a claim has as many origins as statements that put it forward and stand, or fewer', () => {
    fc.assert(
      fc.property(anyStory, (authored) => {
        const { stands, statements } = compiled(authored);
        for (const { claim, origins } of stands) {
          const forward = statements.filter(({ stances }) =>
            stances.some(
              ({ claim: of, stance, endedBy }) =>
                of === claim && endedBy === undefined && ['asserts', 'confirms'].includes(stance),
            ),
          );
          expect(origins.flatMap((origin) => origin.statements).toSorted()).toEqual(
            forward.map(({ id }) => id).toSorted(),
          );
          for (const origin of origins) expect(origin.statements).not.toEqual([]);
        }
      }),
      laws,
    );
  });

  test('nothing in it is undefined, and it is plain data', () => {
    fc.assert(
      fc.property(anyStory, (authored) => {
        const story = compiled(authored);
        expect(JSON.parse(JSON.stringify(story))).toStrictEqual(story);
      }),
      laws,
    );
  });

  test('compiling it twice gives the same bytes', () => {
    fc.assert(
      fc.property(anyStory, (authored) => {
        expect(JSON.stringify(compiledAnew(authored))).toBe(JSON.stringify(compiled(authored)));
      }),
      laws,
    );
  });

  test('the order of its fields means nothing', () => {
    fc.assert(
      fc.property(anyStory, (authored) => {
        const turned = { ...authored, fields: withFieldsTurned(authored.fields) };
        expect(JSON.stringify(compiled(turned))).toBe(JSON.stringify(compiled(authored)));
      }),
      laws,
    );
  });
});

/** The keys of these maps are ids, and their order is the order shown. */
const ordered = new Set(['sources', 'sides', 'speakers', 'claims', 'stances']);

/** The same story, the fields of each of its parts written in the opposite order. */
function withFieldsTurned<Value>(value: Value, keepOrder = false): Value {
  if (Array.isArray(value)) return value.map((item) => withFieldsTurned(item as unknown)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    withFieldsTurned(part as unknown, ordered.has(key)),
  ]);
  return Object.fromEntries(keepOrder ? entries : entries.toReversed()) as Value;
}

test('a story that is nothing but a text compiles', () => {
  const story = compiled({
    text: 'Only this.',
    fields: {
      title: 'A title',
      standfirst: 'A standfirst.',
      language: 'en',
      asOf: 2023,
      sources: {},
      sides: {},
      speakers: {},
      claims: {},
      events: [],
      statements: [],
      glance: [],
      unknown: [],
    },
  });
  expect(story.text).toEqual([{ kind: 'paragraph', number: 1, segments: [{ text: 'Only this.' }] }]);
  expect(story).toMatchObject({
    topics: [],
    passages: [],
    stands: [],
    wordCount: 2,
    order: { happened: [], reported: [] },
    scale: { happened: { ticks: [], spans: [] }, reported: { ticks: [], spans: [] } },
  });
});

test(
  'a story is the same wherever it is compiled, whatever the clock and language of the machine',
  { timeout: 60_000 },
  async () => {
    const stories = fc.sample(anyStory, { seed: fixedSeed.seed, numRuns: 20 });
    const here = stories.map(compiled);
    expect(await compiledAt('America/New_York', 'tr_TR.UTF-8', stories)).toEqual(here);
    // A clock, unlike a language, can be changed without a process of its own.
    vi.stubEnv('TZ', 'Asia/Tokyo');
    expect(new Date(0).getHours()).toBe(9);
    expect(stories.map(compiledAnew)).toEqual(here);
    vi.unstubAllEnvs();
  },
);

/** Compiles stories in a process of its own, in another time zone and language. */
async function compiledAt(timeZone: string, language: string, stories: AnyStory[]): Promise<unknown> {
  const program = `
    import { readFileSync } from 'node:fs';
    import { compile } from './src/compiler/compile';
    import { filesOf } from './tests/compiler/anyStory';
    const stories = JSON.parse(readFileSync(0, 'utf8'));
    console.log(JSON.stringify(stories.map((story) => compile(filesOf(story)).story)));
  `;
  const running = promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    {
      cwd: new URL('../..', import.meta.url),
      env: { ...process.env, TZ: timeZone, LANG: language, LC_ALL: language },
      maxBuffer: Infinity,
    },
  );
  running.child.stdin?.end(JSON.stringify(stories));
  return JSON.parse((await running).stdout);
}
