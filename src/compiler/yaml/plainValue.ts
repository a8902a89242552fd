import { isMap, isScalar, isSeq } from 'yaml';

/**
 * The value of a YAML node: maps, lists, strings, numbers, booleans and null. Unlike the parser's own `toJS`
 * it never throws. Recursion is safe, because yamlFaults has limited the depth.
 */
export function plainValue(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(plainValue);
  if (isMap(node))
    return Object.fromEntries(
      node.items.flatMap(({ key, value }) =>
        isScalar(key) ? [[String(key.value ?? ''), plainValue(value)]] : [],
      ),
    );
  const value = isScalar(node) ? node.value : null;
  return ['string', 'number', 'boolean'].includes(typeof value) ? value : null;
}
