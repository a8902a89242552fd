/*
 * A parsed YAML document comes in; the story as far as it has the right shape goes out, with a fault
 * for each part that has not. Parts with a fault are left undefined rather than the whole given up,
 * so that the checks that follow can tell everything else that is wrong as well.
 */
import type { z } from 'zod';
import type { Fault } from './Fault';
import { didYouMean } from './nearest';
import type { Raw, YamlPath } from './readYaml';
import { type Authored, storySchema } from './schema';

/** A value of which any part may be missing. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? (Loose<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** The second of the compiler's steps: a story with its known parts, and where each of them stands. */
export interface AuthoredStep {
  raw: Raw;
  story: Loose<Authored>;
}

type Issue = z.core.$ZodIssue;

/** Holds a document against the schema. Without faults, `story` is a whole `Authored`. */
export function author(raw: Raw): { step: AuthoredStep; faults: Fault[] } {
  const result = storySchema.safeParse(raw.value);
  if (result.success) return { step: { raw, story: result.data }, faults: [] };
  const issues = result.error.issues.flatMap((issue) => flatten(issue, raw.value));
  const story: unknown = structuredClone(raw.value);
  for (const issue of issues) clear(story, issue);
  return {
    step: { raw, story: isRecord(story) ? (story as Loose<Authored>) : {} },
    faults: issues.flatMap((issue) => faultsOf(issue, raw)),
  };
}

/** A union's issue is told by the branch that the author meant: the object for a map, else the first. */
function flatten(issue: Issue, root: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const value = valueAt(root, issue.path as YamlPath);
  const branch = isRecord(value) ? issue.errors.at(-1) : issue.errors[0];
  const meant =
    branch?.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys') || !isRecord(value);
  if (!branch || !meant) return [issue];
  return branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
}

/** Takes what an issue speaks of out of the value, so that nothing of a wrong type goes on. */
function clear(root: unknown, issue: Issue): void {
  if (issue.code === 'invalid_key' || issue.code === 'too_big') return;
  const path = issue.path as YamlPath;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  for (const full of keys) {
    const holder = valueAt(root, full.slice(0, -1));
    const key = full.at(-1);
    if (key === undefined) continue;
    if (Array.isArray(holder)) holder[Number(key)] = undefined;
    else if (isRecord(holder)) delete holder[key];
  }
}

function faultsOf(issue: Issue, raw: Raw): Fault[] {
  const path = issue.path as YamlPath;
  const at = (place: { line: number; column: number }) => ({ path: raw.path, ...place });
  const value = valueAt(raw.value, path);
  const name = String(path.at(-1) ?? 'story.yaml');

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path);
    return issue.keys.map((key) => ({
      ...at(raw.placeOfKey([...path, key])),
      problem: `${partName(path)} has no field “${key}”`,
      found: `“${key}”`,
      mend: didYouMean(key, known, `its fields are ${known.join(', ')}`),
    }));
  }
  if (issue.code === 'invalid_key') {
    const problem = `“${name}” cannot be an id`;
    return [{ ...at(raw.placeOfKey(path)), problem, found: `“${name}”`, mend: idMend }];
  }
  if (value === undefined && path.length > 0) {
    const place = raw.placeOfKey(path.slice(0, -1));
    const problem = `${partName(path.slice(0, -1))} has no “${name}”`;
    const mend = `add “${name}: …”${describe(path)}`;
    return [{ ...at(place), problem, found: 'the field is missing', mend }];
  }
  const place = at(raw.placeOf(path));
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const mend = didYouMean(String(value), known, `it is one of ${known.join(', ')}`);
    return [{ ...place, problem: `“${name}” has a value that is not known`, found: shown(value), mend }];
  }
  if (issue.code === 'invalid_format') {
    const empty = typeof value === 'string' && value.trim() === '';
    if (empty)
      return [
        {
          ...place,
          problem: `${fieldName(path)} is empty`,
          found: shown(value),
          mend: 'write it, or take the field out',
        },
      ];
    return [{ ...place, problem: `${fieldName(path)} is not an id`, found: shown(value), mend: idMend }];
  }
  if (issue.code === 'too_big') {
    const count = Array.isArray(value) ? value.length : 0;
    const mend = `keep the ${String(issue.maximum)} that matter most`;
    return [{ ...place, problem: `${fieldName(path)} is too long`, found: `${count} lines`, mend }];
  }
  const wanted =
    issue.code === 'invalid_type'
      ? (wantedNames[issue.expected] ?? issue.expected)
      : 'text or { exact, prefix, suffix }';
  const mend =
    typeof value === 'number' || typeof value === 'boolean'
      ? 'put it in quotation marks'
      : `write ${wanted}${describe(path)}`;
  return [{ ...place, problem: `${fieldName(path)} is not ${wanted}`, found: shown(value), mend }];
}

const idMend = 'write small letters, digits and single hyphens, as in “network-entered”';

const wantedNames: Record<string, string> = {
  string: 'text',
  object: 'a map of fields',
  record: 'a map',
  array: 'a list',
  number: 'a number',
};

/** One of what each collection holds. */
const partNames: Record<string, string> = {
  sources: 'a source',
  sides: 'a side',
  speakers: 'a speaker',
  claims: 'a claim',
  events: 'an event',
  statements: 'a statement',
  glance: 'a line of “glance”',
  unknown: 'an entry of “unknown”',
};

/** What the part at a path is called in a sentence. */
function partName(path: YamlPath): string {
  if (path.length === 0) return 'the story';
  if (path.includes('passages')) return 'a passage';
  if (path.length === 1) return `“${String(path[0])}”`;
  return partNames[String(path[0])] ?? 'the story';
}

/** What a field is called: its name, or the part it is an item of. */
function fieldName(path: YamlPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'story.yaml';
  if (typeof last === 'number')
    return path.length === 2 ? partName(path) : `an item of “${String(path.at(-2))}”`;
  return `“${last}”`;
}

function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a map';
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`;
  return `the ${typeof value} ${String(value)}`;
}

/** The schema's own sentence on a field, to help mending it. */
function describe(path: YamlPath): string {
  const sentence = schemaAt(path)?.description;
  return sentence ? ` (${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')})` : '';
}

/** The names of the fields that the part at a path may have. */
function keysAt(path: YamlPath): string[] {
  const shape = schemaAt(path);
  return Object.keys(shape?.properties ?? shape?.anyOf?.at(-1)?.properties ?? {});
}

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

let jsonSchema: JsonSchema | undefined;

function schemaAt(path: YamlPath): JsonSchema | undefined {
  jsonSchema ??= storySchema.toJSONSchema({ io: 'input' }) as JsonSchema;
  let schema: JsonSchema | undefined = jsonSchema;
  for (const step of path) {
    schema =
      typeof step === 'number' ? schema?.items : (schema?.properties?.[step] ?? schema?.additionalProperties);
  }
  return schema;
}

/** The value at a path, or undefined. */
function valueAt(root: unknown, path: YamlPath): unknown {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)] as unknown;
    else if (isRecord(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
