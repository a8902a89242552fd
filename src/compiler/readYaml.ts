/*
 * The text of story.yaml comes in; a plain value and a way to find each part of it in the file go
 * out, or faults. Nothing is known here of what a story is: this is YAML 1.2 and its positions.
 */
import {
  type Document,
  LineCounter,
  type Node,
  type Pair,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import type { Fault } from './Fault';
import type { Place } from './places';

/** Where a part of the document stands: keys of maps, indexes of lists. */
export type YamlPath = readonly (string | number)[];

/** A parsed document: the first of the compiler's steps. */
export interface Raw {
  /** The name of the file, for faults. */
  path: string;
  /** Maps, lists, strings, numbers, booleans and null. */
  value: unknown;
  /** The place of the value at a path; of the nearest part around it where there is none. */
  placeOf(path: YamlPath): Place;
  /** The place of the key at a path: for an item of a list, the item itself. */
  placeOfKey(path: YamlPath): Place;
}

/** More uses of aliases than any hand-written story has; expansions beyond it are refused. */
const maxAliasCount = 100;

/** Parses YAML. `raw` is absent where the file cannot be understood at all. */
export function readYaml(text: string, path: string): { raw?: Raw; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAtOffset = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults = [...document.errors, ...document.warnings].map((error): Fault => {
    const place = { path, ...placeAtOffset(error.pos[0]) };
    if (error.code === 'DUPLICATE_KEY') return { ...place, ...duplicateKey(text, error.pos) };
    const found = error.message.charAt(0).toLowerCase() + error.message.slice(1);
    return {
      ...place,
      problem: 'this is not YAML',
      found,
      mend: 'mend the line, or put its words in quotation marks',
    };
  });
  // A map with a key twice can still be read, so that its other faults are told as well.
  const readable = document.errors.every((error) => error.code === 'DUPLICATE_KEY');
  faults.push(...badKeys(document, (offset) => ({ path, ...placeAtOffset(offset) })));
  if (!readable || faults.some((fault) => fault.problem === badKey)) return { faults };

  const expanded = expand(document, (offset) => ({ path, ...placeAtOffset(offset) }));
  if ('fault' in expanded) return { faults: [...faults, expanded.fault] };
  const offsetOf = (yamlPath: YamlPath, what: 'key' | 'value') =>
    placeAtOffset(find(document, yamlPath, what));
  return {
    faults,
    raw: {
      path,
      value: expanded.value,
      placeOf: (yamlPath) => offsetOf(yamlPath, 'value'),
      placeOfKey: (yamlPath) => offsetOf(yamlPath, 'key'),
    },
  };
}

function duplicateKey(text: string, [from, to]: [number, number]) {
  const key = text.slice(from, to).match(/^[^\s:]+/)?.[0] ?? text.slice(from).match(/^[^\s:]+/)?.[0] ?? '';
  return {
    problem: `the key “${key}” stands twice in one map`,
    found: 'this is the second',
    mend: 'keep one of the two',
  };
}

const badKey = 'a key is not a plain word';

/** Keys that are lists or maps, which YAML allows and a story has no use for. */
function badKeys(
  document: Document,
  placed: (offset: number) => Pick<Fault, 'path' | 'line' | 'column'>,
): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Pair(_, pair: Pair) {
      if (isScalar(pair.key)) return;
      const offset = (pair.key as Node | null)?.range?.[0] ?? 0;
      faults.push({
        ...placed(offset),
        problem: badKey,
        found: 'a list, a map or an alias',
        mend: 'write a word before the colon',
      });
    },
  });
  return faults;
}

/** The plain value, its aliases followed, unless one has no anchor or they multiply beyond reason. */
function expand(
  document: Document,
  placed: (offset: number) => Pick<Fault, 'path' | 'line' | 'column'>,
): { value: unknown } | { fault: Fault } {
  try {
    return { value: document.toJS({ maxAliasCount }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let culprit: { offset: number; name: string } | undefined;
    visit(document, {
      Alias(_, alias) {
        const lost = alias.resolve(document) === undefined;
        if (culprit && !lost) return undefined;
        culprit = { offset: alias.range?.[0] ?? 0, name: alias.source };
        return lost ? visit.BREAK : undefined;
      },
    });
    const lost = error.message.startsWith('Unresolved');
    const name = culprit?.name ?? '';
    return {
      fault: {
        ...placed(culprit?.offset ?? 0),
        problem: lost ? 'an alias points nowhere' : 'aliases of aliases grow beyond reason',
        found: lost
          ? `*${name}, with no &${name} before it`
          : `more than ${maxAliasCount} expansions, beginning with *${name}`,
        mend: 'write the words out',
      },
    };
  }
}

/** The offset of the part at a path, or of the nearest part around it that is there. */
function find(document: Document, path: YamlPath, what: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = (document.contents as Node | null)?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
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
