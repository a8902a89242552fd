/*
 * Names the parts of story.yaml for the sentences of faults, and looks up what the schema says of them. Parts
 * are given by their path.
 */
import type { YamlPath } from '../yaml/readYaml';
import { storySchema } from './storySchema';

/** One of what each collection holds. */
const partNames = new Map<string | number, string>([
  ['sources', 'source'],
  ['sides', 'side'],
  ['speakers', 'speaker'],
  ['claims', 'claim'],
  ['events', 'event'],
  ['statements', 'statement'],
  ['glance', 'line of “glance”'],
  ['unknown', 'entry of “unknown”'],
]);

/** A kind of part with its article: “an event”. */
export function withArticle(kind: string): string {
  return `${/^[aeiou]/.test(kind) && !kind.startsWith('un') ? 'an' : 'a'} ${kind}`;
}

/** What the part at a path is called in a sentence: “an event”. */
export function partName(path: YamlPath): string {
  if (path.length === 0) return 'the story';
  if (passagePath(path)) return 'a passage';
  const kind = path.length === 2 ? partNames.get(path[0] ?? '') : undefined;
  return kind === undefined ? `“${String(path.at(-1))}”` : withArticle(kind);
}

/** What a field is called: its name in quotation marks, or the part it is an item of. */
export function fieldName(path: YamlPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'story.yaml';
  if (path.at(-2) === 'stances') return `the stance on “${last}”`;
  const kind = path.length === 2 ? partNames.get(path[0] ?? '') : undefined;
  if (typeof last === 'string') return kind === undefined ? `“${last}”` : `the ${kind} “${last}”`;
  return kind === undefined ? `an item of “${String(path.at(-2))}”` : withArticle(kind);
}

/** The path of the passage that a path leads to or into. */
export function passagePath(path: YamlPath): YamlPath | undefined {
  return path[2] === 'passages' && typeof path[3] === 'number' ? path.slice(0, 4) : undefined;
}

/** The schema's own sentence on a field, in brackets, to help mending it; empty where there is none. */
export function fieldHelp(path: YamlPath): string {
  const sentence = schemaAt(path)?.description;
  return sentence ? ` (${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')})` : '';
}

/** The names of the fields that the part at a path may have. */
export function knownFields(path: YamlPath): string[] {
  const shape = schemaAt(path);
  return Object.keys(shape?.properties ?? shape?.anyOf?.at(-1)?.properties ?? {});
}

/** Whether the part at a path may be left out: a field that need not be given, or an item of a list. */
export function isOptional(path: YamlPath): boolean {
  const last = path.at(-1);
  const around = schemaAt(path.slice(0, -1));
  const shape = around?.properties ? around : around?.anyOf?.at(-1);
  return typeof last === 'number' || !shape?.required?.includes(String(last));
}

/** Whether the field at a path holds a date: the only one that may be a bare number. */
export function isDateField(path: YamlPath): boolean {
  return schemaAt(path)?.anyOf?.some(({ type }) => type === 'integer') ?? false;
}

interface JsonSchema {
  type?: string;
  description?: string;
  required?: string[];
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
    const fields: Record<string, JsonSchema> = schema?.properties ?? schema?.anyOf?.at(-1)?.properties ?? {};
    if (typeof step === 'number') schema = schema?.items ?? schema?.anyOf?.find(({ items }) => items)?.items;
    else schema = Object.hasOwn(fields, step) ? fields[step] : schema?.additionalProperties;
  }
  return schema;
}
