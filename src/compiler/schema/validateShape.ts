/*
 * Validates a parsed document against the schema. Invalid parts are left undefined instead of giving up the
 * whole, so that the later checks can report everything else that is wrong.
 */
import type { z } from 'zod';
import type { Fault } from '../diagnostics/Fault';
import { passagePath } from './fieldNames';
import type { Raw, YamlPath } from '../yaml/readYaml';
import { type Authored, storySchema } from './storySchema';
import { misspeltFields, shapeFaults } from './shapeFaults';
import type { AuthoredStory, Loose } from './AuthoredStory';
import { isRecord, valueAt } from '../yaml/yamlValues';

type Issue = z.core.$ZodIssue;

/** Holds a document against the schema. Without faults, `story` is a whole `Authored`. */
export function validateShape(raw: Raw): { step: AuthoredStory; faults: Fault[] } {
  const result = storySchema.safeParse(raw.value);
  const issues = (result.error?.issues ?? []).flatMap((issue) => flatten(issue, raw.value));
  const misspelt = misspeltFields(issues, raw.value);
  const isWritten = (path: YamlPath) =>
    valueAt(raw.value, path) !== undefined || misspelt.has(path.join('.'));
  if (result.success) return { step: { raw, story: result.data, isWritten }, faults: [] };
  const story: unknown = structuredClone(raw.value);
  for (const issue of issues) clear(story, issue);
  return {
    step: { raw, story: isRecord(story) ? (story as Loose<Authored>) : {}, isWritten },
    faults: shapeFaults(issues, misspelt, raw),
  };
}

/**
 * A union's issue is told by the branch that the author meant: for a list the one that comes nearest, for a map the
 * object, else the first.
 */
function flatten(issue: Issue, root: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const value = valueAt(root, issue.path as YamlPath);
  if (Array.isArray(value)) {
    const lists = issue.errors.filter((inner) =>
      inner.every(({ path, code }) => path.length > 0 || code !== 'invalid_type'),
    );
    const [nearest] = lists.toSorted((a, b) => a.length - b.length);
    return nearest
      ? nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)
      : [issue];
  }
  const branch = isRecord(value) ? issue.errors.at(-1) : issue.errors[0];
  const meant =
    branch?.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys') || !isRecord(value);
  if (!branch || !meant) return [issue];
  return branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
}

/**
 * Takes what an issue speaks of out of the value, so that nothing of a wrong type goes on. Its key
 * stays: other parts may refer to it. A passage goes as a whole: without its context it would be another.
 */
function clear(root: unknown, issue: Issue): void {
  const path = issue.path as YamlPath;
  const passage = passagePath(path);
  if (passage) return set(root, passage, undefined);
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(root, path);
    if (isRecord(holder)) for (const key of issue.keys) delete holder[key];
  } else if (issue.code !== 'too_big' || !Array.isArray(valueAt(root, path))) set(root, path, undefined);
}

function set(root: unknown, path: YamlPath, value: unknown): void {
  const holder = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined) return;
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else if (isRecord(holder)) holder[key] = value;
}
