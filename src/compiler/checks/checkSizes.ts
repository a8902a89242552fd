/*
 * Limits the lengths of collections. Some of what is computed from a story grows with the square of them, and
 * nobody reads a table of a thousand sides.
 */
import type { Fault } from '../diagnostics/Fault';
import { maxHands } from '../routes/routeOf';
import type { Position } from '../source/positions';
import type { Raw, YamlPath } from '../yaml/readYaml';
import { isRecord } from '../yaml/yamlValues';

/** The longest collections of a story: far more than a reader can take in. */
const longest: Readonly<Record<string, number>> = {
  byline: 100,
  changes: 1000,
  topics: 100,
  sources: 500,
  sides: 100,
  speakers: 1000,
  claims: 500,
  events: 10_000,
  statements: 5000,
  glance: 100,
  unknown: 1000,
};

/** The longest lists within one item, by field. */
const longestWithin: Readonly<Record<string, number>> = {
  passages: 5000,
  through: maxHands,
  speaker: 100,
  words: 100,
  original: 100,
  answers: 1000,
  corrects: 1000,
  withdraws: 1000,
  repeats: 1000,
  items: 1000,
  after: 1000,
  sources: 100,
  speakers: 1000,
  stances: 500,
};

/** The most entries in the lists of all items together: passages, and ids that refer to other items. */
const mostTogether = { passages: 20_000, references: 100_000 };

/** The most values in the whole file. */
const maxValues = 500_000;

/** Checks the lengths of collections. After a fault nothing more should be read of the story. */
export function checkSizes({ path, value, positionOf, positionOfKey }: Raw): Fault[] {
  const root = isRecord(value) ? value : {};
  const fault = (position: Position, what: string, count: number, limit: number): Fault => ({
    path,
    ...position,
    problem: `the story has too many ${what}`,
    found: `${count} of them`,
    mend: `part it into several stories, of at most ${limit} each`,
  });
  const faults = Object.entries(longest).flatMap(([name, limit]): Fault[] => {
    const collection = root[name];
    const keys = Object.keys(isCollection(collection) ? collection : []);
    if (keys.length <= limit) return [];
    const first: YamlPath = [name, Array.isArray(collection) ? limit : (keys[limit] ?? '')];
    return [fault(positionOfKey(first), nameOf(name), keys.length, limit)];
  });
  if (faults.length > 0) return faults;

  const counts = { passages: 0, references: 0 };
  for (const { at, field, length } of listsIn(root)) {
    const limit = longestWithin[field] ?? Infinity;
    if (length > limit) {
      faults.push({
        path,
        ...positionOf([...at, field]),
        problem: `“${field}” is too long`,
        found: `${length} entries`,
        mend: `keep it within ${limit}`,
      });
      continue;
    }
    const kind = field === 'passages' ? 'passages' : 'references';
    const before = counts[kind];
    counts[kind] += length;
    if (before <= mostTogether[kind] && counts[kind] > mostTogether[kind]) {
      const what = kind === 'passages' ? kind : 'ids that refer to other items';
      faults.push(fault(positionOf([...at, field]), what, counts[kind], mostTogether[kind]));
    }
  }
  if (faults.length === 0 && countValues(value, maxValues) > maxValues) {
    const problem = 'the story holds too many values';
    faults.push({
      path,
      line: 1,
      column: 1,
      problem,
      found: `more than ${maxValues}`,
      mend: 'take some out',
    });
  }
  return faults;
}

function nameOf(collection: string): string {
  return ['glance', 'unknown'].includes(collection) ? `entries of “${collection}”` : collection;
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The lists and maps within items that have a limit, with their lengths. */
function listsIn(root: Record<string, unknown>): { at: YamlPath; field: string; length: number }[] {
  return ['claims', 'events', 'statements', 'unknown', 'changes'].flatMap((name) => {
    const collection = root[name];
    if (!isCollection(collection)) return [];
    return Object.entries(collection).flatMap(([key, item]: [string, unknown]) => {
      if (!isRecord(item)) return [];
      const at: YamlPath = [name, Array.isArray(collection) ? Number(key) : key];
      return Object.entries(item).flatMap(([field, list]) =>
        Object.hasOwn(longestWithin, field) && isCollection(list)
          ? [{ at, field, length: Object.keys(list).length }, ...routesIn(at, field, list)]
          : [],
      );
    });
  });
}

/** The routes of a statement that came on several. */
function routesIn(at: YamlPath, field: string, list: object) {
  if (field !== 'through' || !Array.isArray(list)) return [];
  return list.flatMap((route: unknown, step) =>
    Array.isArray(route) ? [{ at: [...at, field, step], field, length: route.length }] : [],
  );
}

/** The number of values within a value and itself; counts no further than the limit. */
function countValues(value: unknown, limit: number): number {
  let count = 1;
  if (!isCollection(value)) return count;
  for (const inner of Object.values(value)) {
    if (count > limit) break;
    count += countValues(inner, limit - count);
  }
  return count;
}
