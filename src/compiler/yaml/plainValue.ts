import { isMap, isScalar, isSeq } from 'yaml';
import { joinUnspacedLines } from './joinUnspacedLines';

/**
 * The value of a YAML node in this file: maps, lists, strings, numbers, booleans and null. Unlike the parser's own
 * `toJS` it never throws. Recursion is safe, because yamlFaults has limited the depth.
 */
export function plainValue(node: unknown, text: string): unknown {
  if (isSeq(node)) return node.items.map((item) => plainValue(item, text));
  if (isMap(node))
    return Object.fromEntries(
      node.items.flatMap(({ key, value }) =>
        isScalar(key) ? [[String(key.value ?? ''), plainValue(value, text)]] : [],
      ),
    );
  if (!isScalar(node)) return null;
  const { value, type, range } = node;
  if (typeof value === 'string' && range)
    return joinUnspacedLines(value, type, text.slice(range[0], range[1]));
  return ['string', 'number', 'boolean'].includes(typeof value) ? value : null;
}
