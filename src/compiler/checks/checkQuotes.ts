/*
 * Checks that quotations stand in their passages letter for letter, in quotation marks there too: the words of a
 * quote, and whatever stands in quotation marks in a paraphrase. So it is known which words of the text are those of a
 * quote before translation.
 */
import type { Fault } from '../diagnostics/Fault';
import { quoted, quotedWhole } from '../diagnostics/quoted';
import type { Anchor } from '../passages/anchorPassages';
import { wordsLike } from '../passages/looseText';
import { type NormalisedText, normaliseQuotes, normaliseWithOffsets } from '../passages/normaliseQuotes';
import { partsInMarks, quotationsIn, quotationsOf, type Range, standsWithin } from '../passages/quotations';
import type { ForeignWords } from '../passages/segmentText';
import { isWordBoundary } from '../passages/wordBoundaries';
import { originalRunsOf, type Part, runsOf } from '../schema/statementParts';
import type { Prose } from '../text/readMarkdown';
import type { CheckedStory } from './CheckedStory';

/** The passages of a story that were found. `lost`: items of which one was not, which is reported first. */
interface Found {
  anchors: readonly Anchor[];
  lost: ReadonlySet<string>;
}

type Words = Pick<Fault, 'problem' | 'found' | 'mend'>;

/** Checks every quotation of every statement whose passages were found. `foreign`: where the words before translation stand. */
export function checkQuotes(
  { raw, story }: CheckedStory,
  { anchors, lost }: Found,
  prose: Prose,
): { faults: Fault[]; foreign: ForeignWords[] } {
  const foreign: ForeignWords[] = [];
  const folded = normaliseWithOffsets(prose.plain);
  const quotations = quotationsOf(prose);
  const anchorsOf = new Map<string, Anchor[]>();
  for (const anchor of anchors) {
    const list = anchorsOf.get(anchor.item);
    if (list) list.push(anchor);
    else anchorsOf.set(anchor.item, [anchor]);
  }
  const faults = (story.statements ?? []).flatMap((statement, at) => {
    const { id, form, passages, translated: language } = statement ?? {};
    const within = id === undefined || lost.has(id) ? [] : (anchorsOf.get(id) ?? []);
    if (id === undefined || within.length === 0 || passages?.includes(undefined)) return [];
    if (language !== undefined) {
      const found = originalRunsOf(statement).flatMap(({ value }) => places(value, within, folded));
      for (const place of found) if (standsWithin(place, quotations)) foreign.push({ ...place, language });
    }
    return [...runsOf(statement), ...originalRunsOf(statement)].flatMap(({ value, path }) =>
      spokenIn(form, { value, path })
        .flatMap((spoken) => spoken.fault ?? wrong(spoken.words, within) ?? [])
        .map(({ problem, found, mend }): Fault => {
          const place = raw.positionOf(['statements', at, ...path]);
          const what = form === 'quote' ? 'the words of' : 'the quoted words of';
          return { path: raw.path, ...place, problem: `${what} ${quoted(id)} ${problem}`, found, mend };
        }),
    );
  });
  return { faults, foreign };

  /** What is wrong with the spoken words of a statement that rests on some passages; undefined where nothing is. */
  function wrong(words: string, passages: readonly Anchor[]): Words | undefined {
    const found = places(words, passages, folded);
    if (found.some((place) => standsWithin(place, quotations))) return undefined;
    const [place] = found;
    if (!place) {
      return { problem: 'are not in its passage', found: quoted(words), mend: mendOf(words, passages) };
    }
    const { line, column } = prose.positionOf(place.from);
    const where = `${quoted(words)} at text.md:${line}:${column}`;
    const parts = partsInMarks(place, quotations).map(({ from, to }) => prose.plain.slice(from, to).trim());
    if (parts.length > 1) {
      const problem = 'hold the end of a quotation and the beginning of another';
      const list = parts.map((part) => JSON.stringify(part)).join(', ');
      return { problem, found: where, mend: `write the runs as a list: [${list}]` };
    }
    const [part] = parts;
    if (part !== undefined && part !== '' && normaliseQuotes(part) !== normaliseQuotes(words)) {
      const mend = `did you mean ${quotedWhole(part)}? The page adds the quotation marks`;
      return { problem: 'reach beyond the quotation marks of the text', found: where, mend };
    }
    const mend = 'put them in quotation marks there if they were spoken, or else write a paraphrase';
    return { problem: 'stand in no quotation marks in the text', found: where, mend };
  }

  /** How to mend words that do not stand in their passages: with what stands there, if that is alike. */
  function mendOf(words: string, passages: readonly Anchor[]): string {
    const runs = words
      .split(cut)
      .map((run) => run.trim())
      .filter((run) => run !== '');
    if (runs.length > 1 && runs.every((run) => places(run, passages, folded).length > 0))
      return `write the runs as a list: [${runs.map((run) => JSON.stringify(run)).join(', ')}]`;
    // The text may end in a comma what its author ends in a full stop.
    const unended = words.replace(/[.,;:!?…。、]$/u, '');
    const [like] = passages.flatMap(({ from, to }) => {
      const passage = prose.plain.slice(from, to);
      return wordsLike(words, passage) ?? wordsLike(unended, passage) ?? [];
    });
    return like === undefined
      ? 'quote letter for letter, or choose the passage that holds them'
      : `did you mean ${quotedWhole(like)}?`;
  }
}

/** Where words are cut: “We left … Nobody told us.” */
const cut = /[[(]?(?:…|\.{3})[\])]?/u;

/** The spoken words in a run of a statement: all of a quote, of a paraphrase what stands in quotation marks. */
function spokenIn(form: string | undefined, { value }: Part): { words: string; fault?: Words }[] {
  if (form === 'quote') return [{ words: value }];
  if (form !== 'paraphrase') return [];
  const { quotations, strays } = quotationsIn(value);
  const [stray] = strays;
  if (stray === undefined) return quotations.map(({ from, to }) => ({ words: value.slice(from, to) }));
  const problem = 'have a quotation mark without its other half';
  const found = quoted(value.slice(stray, stray + 40));
  return [{ words: '', fault: { problem, found, mend: 'add the other, or take it out' } }];
}

/** Where words stand within passages, beginning and ending at word boundaries. */
function places(words: string, passages: readonly Anchor[], folded: NormalisedText): Range[] {
  const wanted = normaliseQuotes(words);
  if (wanted === '') return [];
  return passages.flatMap((passage) => {
    const start = foldedOffset(folded, passage.from);
    const text = folded.text.slice(start, foldedOffset(folded, passage.to));
    const found: Range[] = [];
    for (
      let at = text.indexOf(wanted);
      at !== -1 && found.length < maxPlaces;
      at = text.indexOf(wanted, at + 1)
    ) {
      const from = start + at;
      const to = from + wanted.length;
      if (isWordBoundary(folded.text, from) && isWordBoundary(folded.text, to))
        found.push({ from: folded.offsets[from] ?? 0, to: folded.ends[to - 1] ?? 0 });
    }
    return found;
  });
}

/** Words that stand more often in one passage are no quotation, and looking at each place takes its time. */
const maxPlaces = 100;

/** The offset in the folded text of one in the plain text, by binary search. */
function foldedOffset({ offsets }: NormalisedText, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
