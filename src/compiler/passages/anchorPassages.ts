/*
 * Anchors passages in the plain text (W3C TextQuoteSelector). A passage must be found exactly once: an
 * ambiguous one is a fault, never a guess.
 */
import type { Fault } from '../diagnostics/Fault';
import type { Remark } from '../diagnostics/Remark';
import { formatList } from '../diagnostics/formatList';
import { type NormalisedText, normaliseQuotes, normaliseWithOffsets } from './normaliseQuotes';
import { nearestPassage } from './nearestPassage';
import { isWordBoundary } from './wordBoundaries';
import type { Position } from '../source/positions';
import { maxOccurrences, occurrencesIn } from '../../model/occurrencesIn';
import { quoted, quotedWhole } from '../diagnostics/quoted';
import type { Prose } from '../text/readMarkdown';

/** A passage as authored: a W3C TextQuoteSelector, with the item that rests on it. */
export interface PassageQuery {
  item: string;
  /** Tells items apart whose ids clash. */
  owner?: string;
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  /** Where it stands in story.yaml, for faults. */
  path: string;
  place: Position;
}

/** A passage found: offsets in the plain text, from (inclusive) and to (exclusive). */
export interface Anchor {
  item: string;
  from: number;
  to: number;
}

/** Finds every passage, or says of each that is not found exactly once why. `lost`: the items of those. */
export function anchorPassages(
  queries: readonly PassageQuery[],
  prose: Prose,
): { anchors: Anchor[]; lost: Set<string>; faults: Fault[]; remarks: Remark[] } {
  const folded = normaliseWithOffsets(prose.plain);
  const { occurrences, isExhausted } = occurrencesIn(folded.text);
  const anchors: Anchor[] = [];
  const lost = new Set<string>();
  const faults: Fault[] = [];
  const remarks: Remark[] = [];
  const seen = new Set<string>();
  let searched = 0;
  let before: { owner: string; to: number } | undefined;
  for (const [index, query] of queries.entries()) {
    if (isExhausted()) {
      for (const { item } of queries.slice(index)) lost.add(item);
      faults.push(tooManyToFind(query, index, folded));
      break;
    }
    const exact = normaliseQuotes(query.exact);
    const matching = exact === '' ? [] : inContext(occurrences, exact, query);
    const [only] = matching;
    if (only === undefined || matching.length > 1) {
      lost.add(query.item);
      if (only === undefined) {
        searched += folded.text.length * Math.ceil(exact.length / wordSize);
        const near = searched <= maxSearched;
        faults.push(notFound(query, exact === '' ? [] : occurrences(exact), folded, prose, near));
      } else faults.push(foundTwice(query, matching, folded, prose));
      continue;
    }
    const owner = query.owner ?? query.item;
    const key = `${owner} ${only} ${exact.length}`;
    if (seen.has(key)) faults.push(givenTwice(query));
    seen.add(key);
    const range = rangeOf(folded, only, exact.length);
    const whole = wholeWords(prose.plain, range);
    if (whole.from !== range.from || whole.to !== range.to) {
      lost.add(query.item);
      faults.push(withinWord(query, whole, prose));
      continue;
    }
    if (before?.owner === owner && isComma.test(prose.plain.slice(before.to, range.from)))
      remarks.push(partedByComma(query));
    before = { owner, to: range.to };
    anchors.push({ item: query.item, ...range });
  }
  return { anchors, lost, faults, remarks };
}

/** All that stands between two passages which a list within brackets has made of one. */
const isComma = /^,\s?$/u;

function partedByComma(query: PassageQuery): Remark {
  return {
    path: query.path,
    ...query.place,
    problem: 'this passage stands right after the one before it, with a comma between them',
    found: quoted(query.exact),
    mend: 'put the whole in quotation marks if it is one passage: within brackets, a comma parts bare words',
  };
}

/** How much may be compared, in units of the text by words of the search, to find what was meant instead. */
const maxSearched = 20_000_000;
const wordSize = 32;

/** Where the exact words stand in their context. White space next to them may stand in it or be left out. */
function inContext(occurrences: (words: string) => number[], exact: string, query: PassageQuery): number[] {
  const gaps = (context: string) => (context === '' ? [''] : ['', ' ']);
  const prefix = normaliseQuotes(query.prefix ?? '');
  const suffix = normaliseQuotes(query.suffix ?? '');
  const found = gaps(prefix).flatMap((before) =>
    gaps(suffix).flatMap((after) =>
      occurrences(prefix + before + exact + after + suffix).map((at) => at + prefix.length + before.length),
    ),
  );
  return found.toSorted((a, b) => a - b);
}

function rangeOf(folded: NormalisedText, at: number, length: number): { from: number; to: number } {
  return { from: folded.offsets[at] ?? 0, to: folded.ends[at + length - 1] ?? 0 };
}

/** Longer than any word: a text that is all one is not read to its end. */
const maxWord = 200;

/** A range that begins and ends where words do: the same one, or the next longer. */
function wholeWords(plain: string, range: { from: number; to: number }): { from: number; to: number } {
  let { from, to } = range;
  while (!isWordBoundary(plain, from) && range.from - from < maxWord) from -= 1;
  while (!isWordBoundary(plain, to) && to - range.to < maxWord) to += 1;
  return { from, to };
}

function withinWord(query: PassageQuery, { from, to }: { from: number; to: number }, prose: Prose): Fault {
  return {
    path: query.path,
    ...query.place,
    problem: 'the passage begins or ends within a word',
    found: quoted(query.exact),
    mend: `did you mean ${quotedWhole(prose.plain.slice(from, to))} at ${placeName(prose, from)}?`,
  };
}

function notFound(
  query: PassageQuery,
  withoutContext: number[],
  folded: NormalisedText,
  prose: Prose,
  compare: boolean,
): Fault {
  const shared = { path: query.path, ...query.place };
  if (withoutContext.length > 0) {
    return {
      ...shared,
      problem: `the passage does not stand ${contextName(query)}`,
      found: `${quoted(query.exact)} stands at ${placesOf(withoutContext, folded, prose)}`,
      mend: 'copy the words right before or after it from text.md',
    };
  }
  const near = compare ? nearestPassage(query.exact, folded, prose.plain) : undefined;
  return {
    ...shared,
    problem: 'the passage is not in the text',
    found: quoted(query.exact),
    mend: near
      ? `did you mean ${quotedWhole(near.words)} at ${placeName(prose, near.from)}?`
      : 'copy the words from text.md',
  };
}

function contextName({ prefix, suffix }: PassageQuery): string {
  if (suffix === undefined) return 'right after its prefix';
  return prefix === undefined ? 'right before its suffix' : 'between its prefix and suffix';
}

function foundTwice(query: PassageQuery, found: number[], folded: NormalisedText, prose: Prose): Fault {
  return {
    path: query.path,
    ...query.place,
    problem: `the passage stands in the text ${countOf(found)} times`,
    found: `${quoted(query.exact)} at ${placesOf(found, folded, prose)}`,
    mend: 'add a prefix or suffix, or more of its words',
  };
}

function tooManyToFind({ path, place }: PassageQuery, searched: number, { text }: NormalisedText): Fault {
  return {
    path,
    ...place,
    problem: 'the text is too long to find so many passages in it',
    found: `${searched} passages looked for in ${text.length} letters`,
    mend: 'part it into several stories, or make passages of less than 31 letters longer: those are found by reading all of it',
  };
}

function countOf(found: readonly number[], less = 0): string {
  return `${found.length < maxOccurrences ? '' : 'at least '}${found.length - less}`;
}

function givenTwice(query: PassageQuery): Fault {
  return {
    path: query.path,
    ...query.place,
    problem: `“${query.item}” rests twice on one passage`,
    found: quoted(query.exact),
    mend: 'leave one of the two out',
  };
}

/** More places than this help nobody to choose. */
const maxPlaces = 4;

function placesOf(found: readonly number[], folded: NormalisedText, prose: Prose): string {
  const places = found.slice(0, maxPlaces).map((at) => placeName(prose, folded.offsets[at] ?? 0));
  return formatList(found.length > maxPlaces ? [...places, `${countOf(found, maxPlaces)} more`] : places);
}

function placeName(prose: Prose, offset: number): string {
  const { line, column } = prose.positionOf(offset);
  return `text.md:${line}:${column}`;
}
