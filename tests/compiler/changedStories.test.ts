import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { anyChangedFiles, anyChangedYaml, at, changed, leavesOfEachKind, type Tree } from './anyChange';
import { Apart } from './apart';

/** Short stories that use between them every field there is: what is changed in them soon hits a rule. */
const stories = [
  'court-withdrawn-statement',
  'wire-through-two-agencies',
  'correction-of-a-count',
  'interview-in-spanish',
  'rocket-launch-scrubbed',
].map((slug) => {
  const read = (file: string) =>
    readFileSync(join(import.meta.dirname, '../fixtures/stories', slug, file), 'utf8');
  const yaml = read('story.yaml');
  return { slug, yaml, text: read('text.md'), tree: parse(yaml) as unknown };
});
const apart = new Apart();

afterAll(() => apart.close());

/** Each kind of field that holds words, in the stories that have it. */
const leaves = stories.flatMap((story) =>
  leavesOfEachKind(story.tree).map((path) => ({ ...story, path, name: `${story.slug}: ${path.join('.')}` })),
);

describe('a good story, with something in it changed', () => {
  test('by markup or a link that runs in any one of its fields: it is taken as words, or refused', async () => {
    expect(leaves.length).toBeGreaterThan(100);
    const ends = { story: 0, faults: 0 };
    const harms = ['"><script>alert(1)</script><img src=x onerror=alert(1)>', 'javascript:alert(1)'];
    for (const [index, { tree, text, path, name }] of leaves.entries()) {
      const harm = harms[index % 2];
      const yaml = stringify(changed(tree, path, (holder, key) => void ((holder as Tree)[key] = harm)));
      const { kind, broken } = await apart.compile(yaml, text);
      expect(broken, `${name}: ${harm}`).toEqual([]);
      ends[kind as keyof typeof ends] += 1;
    }
    // A quarter of the fields are free words; the rest are ids, dates, passages and quotes.
    expect(ends.story).toBeGreaterThan(leaves.length / 5);
    expect(ends.faults).toBeGreaterThan(leaves.length / 2);
  }, 300_000);

  test('by turning or hidden characters in any one of its fields: always refused', async () => {
    for (const [index, { tree, text, path, name }] of leaves.entries()) {
      const harm = ['\u202E', '\u200B', '\u2067', '\u00AD'][index % 4] ?? '';
      const words = String(at(tree, path));
      const yaml = stringify(
        changed(
          tree,
          path,
          (holder, key) => void ((holder as Tree)[key] = `${words.slice(0, 3)}${harm}${words.slice(3)}`),
        ),
      );
      const { kind, faults } = await apart.compile(yaml, text);
      expect(kind, name).toBe('faults');
      expect(faults.join('\n'), name).toContain('that nobody can see; U+');
    }
  }, 300_000);

  test('by deletion, doubling, swapping, renaming or odd values anywhere in its tree', async () => {
    const anyChange = fc.oneof(
      ...stories.map(({ tree, text }) => anyChangedYaml(tree).map((yaml) => ({ yaml, text }))),
    );
    await fc.assert(
      fc.asyncProperty(anyChange, async ({ yaml, text }) => {
        const { broken } = await apart.compile(yaml, text);
        expect(broken).toEqual([]);
      }),
      { numRuns: 500, seed: 20240601 },
    );
  }, 300_000);

  test('by deletion, doubling, swapping, truncation or odd characters anywhere in its files', async () => {
    const anyChange = fc.oneof(...stories.map(({ yaml, text }) => anyChangedFiles(yaml, text)));
    await fc.assert(
      fc.asyncProperty(anyChange, async ({ yaml, text }) => {
        const { broken } = await apart.compile(yaml, text);
        expect(broken).toEqual([]);
      }),
      { numRuns: 400, seed: 20240602 },
    );
  }, 300_000);
});
