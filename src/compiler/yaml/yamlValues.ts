import { quoted } from '../diagnostics/quoted';
import type { YamlPath } from './readYaml';

/** The value at a path, or undefined. Only own fields count: a key such as `constructor` finds nothing. */
export function valueAt(root: unknown, path: YamlPath): unknown {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)] as unknown;
    else if (isRecord(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/** Whether a value is a map of fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as an author would recognise it in a sentence. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return shownList(value);
  if (isRecord(value)) return 'a map';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'number' ? `the number ${value}` : `${String(value)}, without quotation marks`;
}

/** A list of a word or two is shown: brackets around a date or a title make one where none is meant. */
function shownList(list: readonly unknown[]): string {
  const short = list.length > 0 && list.length < 4 && list.every((item) => typeof item !== 'object');
  return short ? `the list [${list.map(String).join(', ')}]` : 'a list';
}
