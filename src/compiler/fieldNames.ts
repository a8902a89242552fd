/*
 * A path in story.yaml comes in; what the part there is called, what it may hold and what the schema
 * says of it go out, for sentences about faults.
 */
import type { YamlPath } from './readYaml';
import { storySchema } from './schema';

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

/** What the part at a path is called in a sentence: “an event”. */
export function partName(path: YamlPath): string {
  if (path.length === 0) return 'the story';
  if (path.includes('passages')) return 'a passage';
  if (path.length === 1) return `“${String(path[0])}”`;
  return partNames[String(path[0])] ?? 'the story';
}

/** What a field is called: its name in quotation marks, or the part it is an item of. */
export function fieldName(path: YamlPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'story.yaml';
  if (path.at(-2) === 'stances') return `the stance on “${last}”`;
  if (typeof last === 'string') return `“${last}”`;
  return path.length === 2 ? partName(path) : `an item of “${String(path.at(-2))}”`;
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

/** Whether the field at a path holds a date: the only one that may be a bare number. */
export function isDateField(path: YamlPath): boolean {
  return schemaAt(path)?.anyOf?.some(({ type }) => type === 'integer') ?? false;
}

interface JsonSchema {
  type?: string;
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
