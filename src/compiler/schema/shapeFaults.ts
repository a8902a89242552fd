/*
 * Translates the issues of Zod into faults in an author’s words.
 */
import { formatList } from '../diagnostics/formatList';
import type { z } from 'zod';
import type { Fault } from '../diagnostics/Fault';
import { fieldHelp, fieldName, isDateField, isOptional, isProse, knownFields, partName } from './fieldNames';
import { didYouMean, suggest } from '../diagnostics/suggest';
import { exampleDates } from '../dates/parseCalendarDate';
import { quoted } from '../diagnostics/quoted';
import type { Raw, YamlPath } from '../yaml/readYaml';
import { isRecord, shownValue, valueAt } from '../yaml/yamlValues';

type Issue = z.core.$ZodIssue;
type Words = Pick<Fault, 'problem' | 'found' | 'mend'>;

/** After so many fields of one part, what was meant is no longer looked for: it takes its time. */
const maxCompared = 100;

/** The faults of a document that does not have the right shape. A misspelt field is not told as missing too. */
export function shapeFaults(issues: readonly Issue[], misspelt: ReadonlySet<string>, raw: Raw): Fault[] {
  const cut = new Set(raw.commented.filter(({ path }) => isProse(path)).map(({ path }) => path.join('.')));
  return issues.flatMap((issue): Fault[] => {
    const path = issue.path as YamlPath;
    // Told by `cutWords`.
    if (cut.has(path.join('.'))) return [];
    const parted = colonWords(issue, raw.value);
    if (parted)
      return 'told' in parted ? [] : [{ path: raw.path, ...raw.positionOf(parted.path), ...parted.words }];
    if (issue.code === 'unrecognized_keys') {
      const free = freeFields(path, raw.value);
      return issue.keys.map((key, index) => ({
        path: raw.path,
        ...raw.positionOfKey([...path, key]),
        ...(raw.isWithoutColon([...path, key]) && suggest(key, free) === undefined
          ? commaWords(key)
          : unknownField(key, path, index < maxCompared ? free : [])),
      }));
    }
    const value = valueAt(raw.value, path);
    if (value === undefined && path.length > 0) {
      if (misspelt.has(path.join('.'))) return [];
      return [{ path: raw.path, ...raw.positionOfKey(path.slice(0, -1)), ...missingField(path) }];
    }
    if (issue.code === 'too_big' && Array.isArray(value)) {
      // The first line too many is the one to think about.
      const place = raw.positionOf([...path, Number(issue.maximum)]);
      return [{ path: raw.path, ...place, ...tooLong(path, value.length, Number(issue.maximum)) }];
    }
    return [{ path: raw.path, ...raw.positionOf(path), ...wrongValue(issue, path, value) }];
  });
}

/** Faults of bare words that a comment cuts off: after a date, an id or a word of a list, a comment is one. */
export function cutWords(raw: Raw): Fault[] {
  return raw.commented
    .filter(({ path }) => isProse(path))
    .map(({ words, position }) => ({
      path: raw.path,
      ...position,
      problem: 'a # after a space begins a comment, which cuts these words off',
      found: quoted(words),
      mend: 'put them in quotation marks; give a comment a line of its own',
    }));
}

/**
 * Bare words with a colon, which YAML has made a map of where words belong. `told`: the issue is about the same
 * words as another.
 */
function colonWords(
  issue: Issue,
  root: unknown,
): { path: YamlPath; words: Words } | { told: true } | undefined {
  const path = issue.path as YamlPath;
  const missing = issue.code === 'invalid_type' && valueAt(root, path) === undefined;
  const holder = missing ? path.slice(0, -1) : path;
  if (!isProse(holder)) return undefined;
  const value = valueAt(root, holder);
  const [entry, ...more] = isRecord(value) ? Object.entries(value) : [];
  if (!entry || more.length > 0 || typeof entry[1] === 'object') return undefined;
  const [key, rest] = entry;
  if (knownFields(holder).includes(key) || (!/\s/.test(key) && suggest(key, knownFields(holder))))
    return undefined;
  if (missing) return { told: true };
  const problem = 'words with a colon stand without quotation marks';
  return {
    path: holder,
    words: { problem, found: quoted(`${key}: ${String(rest)}`), mend: 'put them in quotation marks' },
  };
}

function commaWords(key: string): Words {
  return {
    problem: 'words with a comma stand without quotation marks',
    found: quoted(key),
    mend: 'put the whole in quotation marks: within brackets, a comma parts bare words',
  };
}

/** The paths of the fields, joined by dots, that unknown ones were most likely meant to be. */
export function misspeltFields(issues: readonly Issue[], root: unknown): Set<string> {
  const paths = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issue.path as YamlPath;
    const free = freeFields(path, root);
    return issue.keys.slice(0, maxCompared).flatMap((key) => {
      const meant = suggest(key, free);
      return meant === undefined ? [] : [[...path, meant].join('.')];
    });
  });
  return new Set(paths);
}

/** The fields that a part may have and has not yet: what a misspelt one can have been meant to be. */
function freeFields(path: YamlPath, root: unknown): string[] {
  const part = valueAt(root, path);
  return knownFields(path).filter((field) => !isRecord(part) || !Object.hasOwn(part, field));
}

function unknownField(key: string, path: YamlPath, free: readonly string[]): Words {
  const known = knownFields(path);
  return {
    problem: `${partName(path)} has no field ${quoted(key)}`,
    found: 'the field is not known',
    mend: didYouMean(key, free, `its fields are ${known.join(', ')}`),
  };
}

function missingField(path: YamlPath): Words {
  const name = String(path.at(-1));
  return {
    problem: `${partName(path.slice(0, -1))} has no “${name}”`,
    found: 'the field is missing',
    mend: `add “${name}: …”${fieldHelp(path)}`,
  };
}

function tooLong(path: YamlPath, count: number, most: number): Words {
  const problem = `${fieldName(path)} is too long`;
  return { problem, found: `${count} lines`, mend: `keep the ${most} that matter most` };
}

function wrongValue(issue: Issue, path: YamlPath, value: unknown): Words {
  const name = fieldName(path);
  const found = shownValue(value);
  const wanted = issue.code === 'invalid_type' ? wantedNames.get(issue.expected) : undefined;
  const isBlank = typeof value === 'string' && value.trim() === '';
  if (value === null || isBlank || issue.code === 'too_small') {
    return { problem: `${name} is empty`, found, mend: fill(path, wanted) };
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const mend = didYouMean(String(value), known, `it is one of ${known.join(', ')}`);
    return { problem: `${name} has an unknown value`, found, mend };
  }
  if (isDateField(path)) {
    const bracketed = Array.isArray(value) && value.length === 1 && typeof value[0] === 'string';
    const mend = bracketed ? `put it in quotation marks: "[${String(value[0])}]"` : exampleDates;
    return { problem: `${name} is not a date`, found, mend };
  }
  const bare = wanted === 'text' && (typeof value === 'number' || typeof value === 'boolean');
  const mend = bare ? 'put it in quotation marks' : `write ${wanted ?? 'text'}${fieldHelp(path)}`;
  return { problem: `${name} is not ${wanted ?? 'text'}`, found, mend };
}

/** How to mend what is empty. */
function fill(path: YamlPath, wanted: string | undefined): string {
  const fields = knownFields(path);
  if (path.length === 0) {
    const needed = fields.filter((field) => !isOptional([field]));
    return `write the fields that a story needs: ${formatList(needed)}`;
  }
  if (wanted === 'a list') return 'write a list, or [] for an empty one';
  if (wanted === 'a map') return 'write a map, or {} for an empty one';
  if (wanted === 'a map of fields') return `write its fields: ${fields.join(', ')}`;
  return isOptional(path) ? 'write it, or take it out' : `write it${fieldHelp(path)}`;
}

const wantedNames = new Map([
  ['string', 'text'],
  ['object', 'a map of fields'],
  ['record', 'a map'],
  ['array', 'a list'],
]);
