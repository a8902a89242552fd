/*
 * Finds what is wrong with a parsed document as YAML, and decides whether it can be read all the same.
 */
import {
  type Document,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
  isAlias,
  isScalar,
  visit,
} from 'yaml';
import type { Fault } from '../diagnostics/Fault';
import { quoted } from '../diagnostics/quoted';
import { foundUnseen, invisibleCharacters } from '../source/invisibleCharacters';
import { yamlErrorMessages } from './yamlErrorMessages';

/** A fault by its offset in the text, not yet by line and column. */
export type OffsetFault = Omit<Fault, 'path' | 'line' | 'column'> & { offset: number };

/**
 * The faults of a document. Where its syntax is wrong, keys are not judged: the parser takes what follows an error
 * for keys. A map with a duplicate key is readable, so that its other faults are reported as well.
 */
export function yamlFaults(
  document: Document,
  text: string,
  lines: LineCounter,
): { faults: OffsetFault[]; readable: boolean } {
  const deep = tooDeep(document);
  if (deep) return { faults: [deep], readable: false };
  const errors = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const ofValues = [
    ...versionFaults(text),
    ...unknownTags(document, text),
    ...knownTags(document),
    ...anchorFaults(document, text),
    ...aliasFaults(document),
    ...escapedCharacters(document),
  ];
  if (errors.length > 0) {
    const told = yamlErrorMessages(errors, text, document, lines);
    const toldLines = new Set(told.map(({ offset }) => lines.linePos(offset).line));
    const others = ofValues.filter(({ offset }) => !toldLines.has(lines.linePos(offset).line));
    return { faults: [...told, ...others], readable: false };
  }
  const keys = badKeys(document, text);
  const doubled = doubledKeys(document, lines);
  const aliased = document.contents !== null && hasAlias(document);
  const readable = keys.length === 0 && !aliased && !doubled.hyphenMissing;
  return { faults: [...keys, ...doubled.faults, ...ofValues], readable };
}

/** A story is at most five levels deep; far beyond that the parser itself would break. */
const maxDepth = 60;

function tooDeep(document: Document): OffsetFault | undefined {
  let deep: OffsetFault | undefined;
  visit(document, {
    Node(_, node, ancestors) {
      if (ancestors.length <= maxDepth) return undefined;
      deep = {
        offset: node.range?.[0] ?? 0,
        problem: 'lists or maps stand too deep in one another',
        found: `more than ${maxDepth} levels`,
        mend: 'a story needs five at most: take the others out',
      };
      return visit.BREAK;
    },
  });
  return deep;
}

/**
 * Keys that stand twice in one map. Where an item of a list seems to begin again without its hyphen, only
 * that is told: its first key is there twice, or many are.
 */
function doubledKeys(
  document: Document,
  lines: LineCounter,
): { faults: OffsetFault[]; hyphenMissing: boolean } {
  const faults: OffsetFault[] = [];
  let hyphenMissing = false;
  visit(document, {
    Map(place, map) {
      const keys = keysOf(map);
      const first = new Map<string, number>();
      const doubled = keys.filter(({ key, offset }) => {
        const before = first.get(key);
        if (before === undefined) first.set(key, offset);
        return before !== undefined;
      });
      const begins = first.size > 1 && doubled.some(({ key }) => key === keys[0]?.key);
      const item = typeof place === 'number' && (begins || doubled.length > 2);
      hyphenMissing ||= item;
      for (const { key, offset } of item ? doubled.slice(0, 1) : doubled) {
        faults.push({
          offset,
          problem: `the key “${key}” stands twice in one map`,
          found: `the first is on line ${lines.linePos(first.get(key) ?? 0).line}`,
          mend: item
            ? 'begin the next item of the list with a hyphen, or keep one of the two'
            : 'keep one of the two',
        });
      }
    },
  });
  return { faults, hyphenMissing };
}

function keysOf(map: YAMLMap): { key: string; offset: number }[] {
  return map.items.flatMap(({ key }) =>
    isScalar(key) ? [{ key: String(key.value), offset: key.range?.[0] ?? 0 }] : [],
  );
}

/**
 * Keys that are lists or maps, which YAML allows and a story has no use for, and one that JavaScript hides. What
 * begins with a question mark and a space is a key in YAML, and meant as words.
 */
function badKeys(document: Document, text: string): OffsetFault[] {
  const faults: OffsetFault[] = [];
  visit(document, {
    Pair(_, { key }: Pair) {
      const plain = isScalar(key);
      const start = (key as Node | null)?.range?.[0] ?? 0;
      const mark = /\?[ \t]+$/.exec(text.slice(Math.max(0, start - 20), start));
      if (plain && mark) {
        const offset = start - mark[0].length;
        faults.push({
          offset,
          problem: 'words begin with ?, which YAML keeps for itself',
          found: quoted(/[^\n]*/.exec(text.slice(offset, offset + 200))?.[0] ?? ''),
          mend: 'put them in quotation marks',
        });
        return;
      }
      if (plain && key.value !== '__proto__') return;
      faults.push({
        offset: (key as Node | null)?.range?.[0] ?? 0,
        problem: 'a key is not a plain word',
        found: plain ? '“__proto__”' : 'a list, a map or an alias',
        mend: plain ? 'choose another word' : 'write a word before the colon',
      });
    },
  });
  return faults;
}

/** Tags: a story says itself what its values are. Strings may be tagged as such, which changes nothing. */
function unknownTags(document: Document, text: string): OffsetFault[] {
  return document.warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .slice(0, maxAlike)
    .map(({ pos }) => ({
      offset: pos[0],
      problem: 'words that begin with ! are a YAML tag, and a story has none',
      found: quoted(text.slice(...pos)),
      mend: 'put the words in quotation marks, or take the tag out',
    }));
}

/** Tags of the core schema. `!!str` changes nothing; what does not fit its tag is reported as unknown. */
function knownTags(document: Document): OffsetFault[] {
  const faults: OffsetFault[] = [];
  visit(document, {
    Node(_, node) {
      const tag = isAlias(node)
        ? undefined
        : /^tag:yaml\.org,2002:(int|bool|null|map|seq)$/.exec(node.tag ?? '');
      if (!tag) return undefined;
      faults.push({
        offset: node.range?.[0] ?? 0,
        problem: 'a YAML tag says what the words are, which the story says itself',
        found: `!!${tag[1] ?? ''}`,
        mend: 'take the tag out',
      });
      return faults.length < maxAlike ? undefined : visit.BREAK;
    },
  });
  return faults;
}

/** Another version of YAML would read some words as something else: `yes` as true, `<<` as a merge key. */
function versionFaults(text: string): OffsetFault[] {
  const directive = /^%YAML(?![ \t]+1\.2(?!\S))[^\n]*/m.exec(text);
  if (!directive || text.slice(0, directive.index).replaceAll(/^(?:[%#].*)?\n/gm, '') !== '') return [];
  return [
    {
      offset: directive.index,
      problem: 'the file asks for another version of YAML',
      found: quoted(directive[0]),
      mend: 'take the line out: a story is YAML 1.2',
    },
  ];
}

/** More faults of one kind than this help nobody; their cause is one. */
const maxAlike = 100;

/** Anchors. What begins with & is most likely meant as words. */
function anchorFaults(document: Document, text: string): OffsetFault[] {
  const faults: OffsetFault[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || !node.anchor) return undefined;
      const before = text.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0);
      const offset = before === -1 ? (node.range?.[0] ?? 0) : before;
      faults.push({
        offset,
        problem: 'words begin with &, which is an anchor in YAML, and a story has none',
        found: quoted(/[^\n]*/.exec(text.slice(offset, offset + 200))?.[0] ?? ''),
        mend: 'put them in quotation marks, or take the anchor out',
      });
      return faults.length < maxAlike ? undefined : visit.BREAK;
    },
  });
  return faults;
}

/** Aliases, each name once. With them a small file could stand for a value of any size. */
function aliasFaults(document: Document): OffsetFault[] {
  const faults: OffsetFault[] = [];
  const names = new Set<string>();
  visit(document, {
    Alias(_, alias) {
      if (names.size === names.add(alias.source).size) return undefined;
      faults.push({
        offset: alias.range?.[0] ?? 0,
        problem: 'words begin with *, which is an alias in YAML, and a story has none',
        found: `*${alias.source}`,
        mend: 'put them in quotation marks, or write out what the alias stands for',
      });
      return faults.length < maxAlike ? undefined : visit.BREAK;
    },
  });
  return faults;
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** An escape can put into a value what the file itself may not hold. */
function escapedCharacters(document: Document): OffsetFault[] {
  const faults: OffsetFault[] = [];
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value !== 'string' || !scalar.type?.startsWith('QUOTE_')) return;
      for (const unseen of invisibleCharacters(scalar.value))
        faults.push({
          offset: scalar.range?.[0] ?? 0,
          problem: 'these words hold a character that nobody can see',
          found: foundUnseen(unseen),
          mend: unseen.count === 1 ? 'take its escape out' : 'take their escapes out',
        });
    },
  });
  return faults;
}
