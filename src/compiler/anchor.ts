/*
 * Passages as authored and the prose come in; where each passage stands in the plain text goes out,
 * or faults. A passage must be found exactly once: nothing is guessed.
 */
import search from 'approx-string-match';
import type { Fault } from './Fault';
import { type Folded, fold, foldWithOffsets } from './fold';
import type { Place } from './places';
import type { Prose } from './readText';

/** A passage as authored: a W3C TextQuoteSelector, with the item that rests on it. */
export interface PassageQuery {
  item: string;
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  /** Where it stands in story.yaml, for faults. */
  path: string;
  place: Place;
}

/** A passage found: offsets in the plain text, from (inclusive) and to (exclusive). */
export interface Anchor {
  item: string;
  from: number;
  to: number;
}

/** Finds every passage, or says of each that is not found exactly once why. */
export function anchor(
  queries: readonly PassageQuery[],
  prose: Prose,
): { anchors: Anchor[]; faults: Fault[] } {
  const folded = foldWithOffsets(prose.plain);
  const anchors: Anchor[] = [];
  const faults: Fault[] = [];
  const seen = new Map<string, Set<number>>();
  for (const query of queries) {
    const exact = fold(query.exact);
    const found = exact === '' ? [] : occurrences(folded.text, exact);
    const matching = found.filter((at) => fitsContext(folded.text, at, exact.length, query));
    const [only] = matching;
    if (only === undefined) faults.push(notFound(query, found, folded, prose));
    else if (matching.length > 1) faults.push(foundTwice(query, matching, folded, prose));
    else {
      const ofItem = seen.get(query.item) ?? new Set();
      seen.set(query.item, ofItem);
      if (ofItem.has(only)) faults.push(givenTwice(query));
      ofItem.add(only);
      anchors.push({ item: query.item, ...rangeOf(folded, only, exact.length) });
    }
  }
  return { anchors, faults };
}

/** Every offset at which `words` begins in `text`, overlapping ones too. */
function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** White space next to the exact words may stand in the context or be left out of it. */
function fitsContext(text: string, at: number, length: number, { prefix, suffix }: PassageQuery): boolean {
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at + length).trimStart();
  return before.endsWith(fold(prefix ?? '')) && after.startsWith(fold(suffix ?? ''));
}

function rangeOf(folded: Folded, at: number, length: number): { from: number; to: number } {
  // The end is that of the last unit, not the beginning of the next: white space between is not in it.
  return { from: folded.offsets[at] ?? 0, to: (folded.offsets[at + length - 1] ?? 0) + 1 };
}

function notFound(query: PassageQuery, withoutContext: number[], folded: Folded, prose: Prose): Fault {
  const shared = { path: query.path, ...query.place };
  const first = withoutContext[0];
  if (first !== undefined) {
    return {
      ...shared,
      problem: 'the passage does not stand between its prefix and suffix',
      found: `${quoted(query.exact)} stands at ${placesOf(withoutContext, folded, prose)}`,
      mend: 'copy the words right before and after it from text.md',
    };
  }
  const near = nearestPassage(query.exact, folded, prose);
  return {
    ...shared,
    problem: 'the passage is not in the text',
    found: quoted(query.exact),
    mend: near ? `did you mean ${quoted(near.words)} at ${near.where}?` : 'copy the words from text.md',
  };
}

function foundTwice(query: PassageQuery, found: number[], folded: Folded, prose: Prose): Fault {
  return {
    path: query.path,
    ...query.place,
    problem: `the passage stands in the text ${found.length} times`,
    found: `${quoted(query.exact)} at ${placesOf(found, folded, prose)}`,
    mend: 'add a prefix or suffix, or more of its words',
  };
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

function placesOf(found: readonly number[], folded: Folded, prose: Prose): string {
  const places = found.map((at) => placeName(prose, folded.offsets[at] ?? 0));
  return places.length > 1 ? `${places.slice(0, -1).join(', ')} and ${places.at(-1) ?? ''}` : places.join('');
}

function placeName(prose: Prose, offset: number): string {
  const { line, column } = prose.placeOf(offset);
  return `text.md:${line}:${column}`;
}

/** A passage further off than this is another passage. */
const maxErrorRate = 0.4;

function nearestPassage(
  exact: string,
  folded: Folded,
  prose: Prose,
): { words: string; where: string } | undefined {
  const wanted = fold(exact).toLowerCase();
  const matches = search(folded.text.toLowerCase(), wanted, Math.floor(wanted.length * maxErrorRate));
  const best = matches.toSorted((a, b) => a.errors - b.errors || a.start - b.start)[0];
  if (!best || best.end <= best.start) return undefined;
  const { from, to } = rangeOf(folded, best.start, best.end - best.start);
  return { words: prose.plain.slice(from, to).replace(/\s+/gu, ' ').trim(), where: placeName(prose, from) };
}

/** Long passages are told by their beginning. */
function quoted(words: string): string {
  return `“${words.length > 90 ? `${words.slice(0, 89)}…` : words}”`;
}
