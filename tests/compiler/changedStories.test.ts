import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { at, changed, leavesOfEachKind, type Tree } from './anyChange';
import { Apart } from './apart';
import { anyWithChangedFiles, anyWithChangedYaml, changedStories } from './changedStories';

const apart = new Apart();

afterAll(() => apart.close());

/** Each kind of field that holds words, in the first story that has it. */
const leaves = leavesOfEachKind(changedStories.map(({ tree }) => tree)).flatMap(([index, ...path]) => {
  const story = changedStories[Number(index)];
  return story ? [{ ...story, path, name: `${story.slug}: ${path.join('.')}` }] : [];
});

describe('a good story, with something in it changed', () => {
  test('by markup or a link that runs in any one of its fields: it is taken as words, or refused', async () => {
    expect(leaves.length).toBeGreaterThan(80);
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
    await fc.assert(
      fc.asyncProperty(anyWithChangedYaml, async ({ yaml, text }) => {
        const { broken } = await apart.compile(yaml, text);
        expect(broken).toEqual([]);
      }),
      { numRuns: 150, seed: 20240601 },
    );
  }, 300_000);

  test('by deletion, doubling, swapping, truncation or odd characters anywhere in its files', async () => {
    await fc.assert(
      fc.asyncProperty(anyWithChangedFiles, async ({ yaml, text }) => {
        const { broken } = await apart.compile(yaml, text);
        expect(broken).toEqual([]);
      }),
      { numRuns: 150, seed: 20240602 },
    );
  }, 300_000);
});
