/*
 * What the schema finds wrong comes in, in the words of a program; faults go out, in those of an author.
 */
import type { z } from 'zod';
import type { Fault } from './Fault';
import { fieldHelp, fieldName, isDateField, knownFields, partName } from './fieldNames';
import { didYouMean, nearest } from './nearest';
import { exampleDates } from './parseCalendarDate';
import type { Raw, YamlPath } from './readYaml';
import { shownValue, valueAt } from './yamlValues';

type Issue = z.core.$ZodIssue;
type Words = Pick<Fault, 'problem' | 'found' | 'mend'>;

const idMend = 'write small letters, digits and single hyphens, a letter first, as in “network-entered”';

/** The faults of a document that does not have the right shape. A misspelt field is not told as missing too. */
export function shapeFaults(issues: readonly Issue[], raw: Raw): Fault[] {
  const misspelt = new Set(issues.flatMap(misspeltFields));
  return issues.flatMap((issue): Fault[] => {
    const path = issue.path as YamlPath;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: raw.path,
        ...raw.placeOfKey([...path, key]),
        ...unknownField(key, path),
      }));
    }
    if (issue.code === 'invalid_key') {
      const id = String(path.at(-1));
      const words = { problem: `“${id}” cannot be an id`, found: `“${id}”`, mend: idMend };
      return [{ path: raw.path, ...raw.placeOfKey(path), ...words }];
    }
    const value = valueAt(raw.value, path);
    if (value === undefined && path.length > 0) {
      if (misspelt.has(path.join('.'))) return [];
      return [{ path: raw.path, ...raw.placeOfKey(path.slice(0, -1)), ...missingField(path) }];
    }
    return [{ path: raw.path, ...raw.placeOf(path), ...wrongValue(issue, path, value) }];
  });
}

/** The paths of the fields that unknown ones were most likely meant to be. */
function misspeltFields(issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path as YamlPath;
  return issue.keys.flatMap((key) => {
    const meant = nearest(key, knownFields(path));
    return meant === undefined ? [] : [[...path, meant].join('.')];
  });
}

function unknownField(key: string, path: YamlPath): Words {
  const known = knownFields(path);
  return {
    problem: `${partName(path)} has no field “${key}”`,
    found: `“${key}”`,
    mend: didYouMean(key, known, `its fields are ${known.join(', ')}`),
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

function wrongValue(issue: Issue, path: YamlPath, value: unknown): Words {
  const name = fieldName(path);
  const found = shownValue(value);
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    const mend =
      path.length === 0
        ? `write the fields of a story: ${knownFields([]).join(', ')}`
        : `write it${fieldHelp(path)}`;
    return { problem: `${name} is empty`, found, mend };
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const mend = didYouMean(String(value), known, `it is one of ${known.join(', ')}`);
    return { problem: `${name} has an unknown value`, found, mend };
  }
  if (issue.code === 'invalid_format') return { problem: `${name} is not an id`, found, mend: idMend };
  if (issue.code === 'too_big') {
    const count = Array.isArray(value) ? `${value.length} lines` : found;
    return {
      problem: `${name} is too long`,
      found: count,
      mend: `keep the ${String(issue.maximum)} that matter most`,
    };
  }
  if (isDateField(path)) return { problem: `${name} is not a date`, found, mend: exampleDates };
  const wanted =
    issue.code === 'invalid_type'
      ? (wantedNames[issue.expected] ?? issue.expected)
      : 'text or { exact, prefix, suffix }';
  const bare = wanted === 'text' && (typeof value === 'number' || typeof value === 'boolean');
  const mend = bare ? 'put it in quotation marks' : `write ${wanted}${fieldHelp(path)}`;
  return { problem: `${name} is not ${wanted}`, found, mend };
}

const wantedNames: Record<string, string> = {
  string: 'text',
  object: 'a map of fields',
  record: 'a map',
  array: 'a list',
};
