import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile';
import { type Fault, formatFault } from '../../src/compiler/diagnostics/Fault';
import { readStory } from '../../src/compiler/readStory';

const fixtures = join(import.meta.dirname, '../fixtures/faults');
const entries = readdirSync(fixtures, { withFileTypes: true });
const kinds = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const expected = entries.filter(({ name }) => name.endsWith('.txt')).map(({ name }) => name);

const known = new Map<string, readonly Fault[]>();

/** The faults of a story, their paths beginning with its folder. */
function faultsOf(kind: string): readonly Fault[] {
  const faults = known.get(kind);
  if (faults) return faults;
  const compiled = compile({ ...readStory(join(fixtures, kind)), folder: kind });
  known.set(kind, 'faults' in compiled ? compiled.faults : []);
  return faultsOf(kind);
}

describe('an author is told of every fault, where it stands and how to mend it', () => {
  test.each(kinds.map((kind) => ({ kind, what: kind.replaceAll('-', ' ') })))('$what', ({ kind }) => {
    const lines = readFileSync(join(fixtures, `${kind}.txt`), 'utf8')
      .trimEnd()
      .split('\n');
    expect(faultsOf(kind).map(formatFault)).toEqual(lines);
  });

  test('each kind of fault has a story that shows it, and words that it must be told in', () => {
    expect(expected.toSorted()).toEqual(kinds.map((kind) => `${kind}.txt`).toSorted());
    expect(kinds.length).toBeGreaterThan(60);
  });

  test('the place of a fault is a place in its file', () => {
    for (const kind of kinds) {
      for (const { path, line, column } of faultsOf(kind)) {
        const file = join(fixtures, path);
        if (!/\/(story\.yaml|text\.md)$/.test(path) || (line === 1 && column === 1)) continue;
        const words = readFileSync(file, 'latin1').split('\n')[line - 1];
        expect(words, `${path}:${line}`).toBeDefined();
        expect(column, `${path}:${line}:${column}`).toBeLessThanOrEqual((words?.length ?? 0) + 1);
      }
    }
  });
});
