/*
 * Parses YAML 1.2 into a plain value, and finds the position of each part of it in the file. Nothing here
 * knows what a story is.
 */
import {
  type Document,
  LineCounter,
  type Node,
  type Pair,
  type ScalarTag,
  type Tags,
  type YAMLMap,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml';
import type { Fault } from '../diagnostics/Fault';
import { type Position, positionFinder } from '../source/positions';
import { commentedValues } from './commentedValues';
import { plainValue } from './plainValue';
import { tooMuchYaml } from './tooMuchYaml';
import { yamlFaults } from './yamlFaults';

/** Where a part of the document stands: keys of maps, indexes of lists. */
export type YamlPath = readonly (string | number)[];

/** A parsed document: the first of the compiler's steps. */
export interface Raw {
  /** The name of the file, for faults. */
  path: string;
  /** Maps, lists, strings, numbers, booleans and null. */
  value: unknown;
  /** The place of the value at a path; of the nearest part around it where there is none. */
  positionOf(path: YamlPath): Position;
  /** The place of the key at a path: for an item of a list, the item itself. */
  positionOfKey(path: YamlPath): Position;
  /** The bare values that a comment follows. */
  commented: readonly { path: YamlPath; words: string; position: Position }[];
  /** Whether the key at a path stands without a colon, as bare words do between commas within braces. */
  isWithoutColon(path: YamlPath): boolean;
}

/**
 * The tags of YAML's core schema, with numbers only where they are whole and in plain digits: YAML reads 0079
 * as 79, 0x7E4 as 2020 and 1e3 as 1000, but an author means a year of four digits, and words.
 */
const customTags = (tags: Tags): Tags =>
  tags.flatMap((tag): Tags[number][] => {
    if (typeof tag !== 'object') return [tag];
    if (tag.tag === 'tag:yaml.org,2002:float') return [];
    if (tag.tag !== 'tag:yaml.org,2002:int') return [tag];
    return tag.format === undefined ? [{ ...tag, test: /^-?(?:0|[1-9][0-9]*)$/ } as ScalarTag] : [];
  });

/** Parses YAML. `raw` is absent where the file cannot be understood at all. */
export function readYaml(text: string, path: string): { raw?: Raw; faults: Fault[] } {
  const tooMuch = tooMuchYaml(text);
  if (tooMuch) {
    const { offset, ...words } = tooMuch;
    return { faults: [{ path, ...positionFinder(text)(offset), ...words }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // yamlFaults finds duplicate keys: the parser compares each with each.
    uniqueKeys: false,
    // A tag or a YAML version in the file changes nothing: some known tags throw on values that do not fit.
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    customTags,
  });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const { faults: unplaced, readable } = yamlFaults(document, text, lines);
  // Not by the parser's own lines, of which it loses count after some errors.
  const placeOf = positionFinder(text);
  const faults = unplaced.map(({ offset, ...words }) => ({ path, ...placeOf(offset), ...words }));
  if (!readable) return { faults };
  const positionOf = (what: 'key' | 'value') => (yamlPath: YamlPath) =>
    positionAt(find(document, yamlPath, what));
  return {
    faults,
    raw: {
      path,
      value: plainValue(document.contents, text),
      positionOf: positionOf('value'),
      positionOfKey: positionOf('key'),
      commented: commentedValues(document, text).map(({ offset, ...value }) => ({
        ...value,
        position: positionAt(offset),
      })),
      isWithoutColon: (yamlPath) => pairAt(document, yamlPath)?.value === null,
    },
  };
}

/** The offset of the part at a path, or of the nearest part around it that is there. */
function find(document: Document, path: YamlPath, what: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = (document.contents as Node | null)?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (!pair) return offset;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      offset = (last && what === 'key') || !value?.range ? (key.range?.[0] ?? offset) : value.range[0];
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item?.range) return offset;
      offset = item.range[0];
      node = item;
    } else return offset;
  }
  return offset;
}

/** The pair of the key at a path. */
function pairAt(document: Document, path: YamlPath): Pair | undefined {
  let node: unknown = document.contents;
  for (const step of path.slice(0, -1))
    node = isMap(node)
      ? pairsOf(node).get(String(step))?.value
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
  return isMap(node) ? pairsOf(node).get(String(path.at(-1))) : undefined;
}

const pairsByMap = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The pairs of a map by their keys, indexed once: a story may look up thousands of them. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = pairsByMap.get(map);
  if (known) return known;
  // Of duplicate keys the last counts, as in plainValue.
  const pairs = new Map(
    map.items.flatMap((pair): [string, Pair][] =>
      isScalar(pair.key) ? [[String(pair.key.value ?? ''), pair]] : [],
    ),
  );
  pairsByMap.set(map, pairs);
  return pairs;
}
