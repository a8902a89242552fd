/*
 * Limits the lengths of collections. Some of what is computed from a story grows with the square of them, and
 * nobody reads a table of a thousand sides.
 */
import type { Fault } from '../diagnostics/Fault';
import type { Raw, YamlPath } from '../yaml/readYaml';
import { isRecord } from '../yaml/yamlValues';

/** How many of each a story may have: far more than a reader can take in. */
const most: readonly [string, number][] = [
  ['topics', 100],
  ['sources', 500],
  ['sides', 100],
  ['speakers', 1000],
  ['claims', 500],
  ['events', 10_000],
  ['statements', 5000],
  ['unknown', 1000],
];

/** How many passages they may rest on, all together. */
const maxPassages = 20_000;

/** How many values a story may hold, aliases written out. */
const maxValues = 500_000;

/** The faults of collections that are too long. Where there is one, nothing more is to be read of the story. */
export function checkSizes({ path, value, positionOf, positionOfKey }: Raw): Fault[] {
  const root = isRecord(value) ? value : {};
  const fault = (place: { line: number; column: number }, what: string, count: number, limit: number) => ({
    path,
    ...place,
    problem: `the story has too many ${what}`,
    found: `${count} of them`,
    mend: `part it into several stories, of at most ${limit} each`,
  });
  const faults = most.flatMap(([name, limit]): Fault[] => {
    const collection = root[name];
    if (typeof collection !== 'object' || collection === null) return [];
    const keys = Object.keys(collection);
    if (keys.length <= limit) return [];
    const first: YamlPath = [name, Array.isArray(collection) ? limit : (keys[limit] ?? '')];
    return [
      fault(positionOfKey(first), name === 'unknown' ? 'entries of “unknown”' : name, keys.length, limit),
    ];
  });
  const passages = passagesIn(root);
  if (faults.length === 0 && passages.count > maxPassages)
    faults.push(fault(positionOf(passages.over), 'passages', passages.count, maxPassages));
  if (faults.length === 0 && countValues(value, maxValues) > maxValues) {
    const found = `more than ${maxValues}, aliases written out`;
    const mend = 'take some out, or write fewer aliases';
    faults.push({ path, line: 1, column: 1, problem: 'the story holds too many values', found, mend });
  }
  return faults;
}

/** How many passages there are, and where the list stands that is one too many. */
function passagesIn(root: Record<string, unknown>): { count: number; over: YamlPath } {
  let count = 0;
  let over: YamlPath = [];
  for (const name of ['claims', 'events', 'statements', 'unknown']) {
    for (const [key, item] of Object.entries(root[name] ?? {})) {
      const list: unknown = isRecord(item) ? item['passages'] : undefined;
      if (!Array.isArray(list)) continue;
      count += list.length;
      if (count > maxPassages && over.length === 0)
        over = [name, Array.isArray(root[name]) ? Number(key) : key, 'passages'];
    }
  }
  return { count, over };
}

/** Values within a value, itself among them; no further than the limit. */
function countValues(value: unknown, limit: number): number {
  let count = 1;
  if (typeof value !== 'object' || value === null) return count;
  for (const inner of Object.values(value)) {
    if (count > limit) break;
    count += countValues(inner, limit - count);
  }
  return count;
}
