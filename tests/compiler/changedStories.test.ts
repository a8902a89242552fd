import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { anyChangedFiles, anyChangedYaml, at, changed, leavesOfEachKind, type Tree } from './anyChange';
import { Apart } from './apart';

const shipped = join(import.meta.dirname, '../../src/stories/japan-defence-hack');
const goodYaml = readFileSync(join(shipped, 'story.yaml'), 'utf8');
const goodText = readFileSync(join(shipped, 'text.md'), 'utf8');
const apart = new Apart();

afterAll(() => apart.close());

const goodTree: unknown = parse(goodYaml);

describe('the good story, with something in it changed', () => {
  test('by markup or a link that runs in any one of its fields: it is taken as words, or refused', async () => {
    const leaves = leavesOfEachKind(goodTree);
    expect(leaves.length).toBeGreaterThan(60);
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
    expect(ends.story).toBeGreaterThan(15);
    expect(ends.faults).toBeGreaterThan(50);
  }, 300_000);

  test('by turning or hidden characters in any one of its fields: always refused', async () => {
    for (const [index, path] of leavesOfEachKind(goodTree).entries()) {
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
    await fc.assert(
      fc.asyncProperty(anyChangedYaml(goodTree), async (yaml) => {
        const { broken } = await apart.compile(yaml, goodText);
        expect(broken).toEqual([]);
      }),
      { numRuns: 500, seed: 20240601 },
    );
  }, 300_000);

  test('by deletion, doubling, swapping, truncation or odd characters anywhere in its files', async () => {
    await fc.assert(
      fc.asyncProperty(anyChangedFiles(goodYaml, goodText), async ({ yaml, text }) => {
        const { broken } = await apart.compile(yaml, text);
        expect(broken).toEqual([]);
      }),
      { numRuns: 400, seed: 20240602 },
    );
  }, 300_000);
});
