/*
 * Finds the quotations of a text by their quotation marks, of any language, paired with a stack. Apostrophes are told
 * from single marks by what stands on both sides of them.
 */
import { characterAt, characterBefore, isUnspacedLetter } from '../source/unspacedScripts';
import { lastAtOrBefore } from '../source/lastAtOrBefore';
import type { Prose, TextBlock } from '../text/readMarkdown';

/** A place in a text, as offsets in UTF-16 code units. */
export interface Range {
  from: number;
  to: number;
}

/** What stands between a pair of quotation marks, as offsets in UTF-16 code units, the marks left out. */
export interface Quotation extends Range {
  /**
   * Where an apostrophe after an s may have been its end (‘the boys’ gate was open’). Only what begins before it is
   * certain to stand within.
   */
  startsBefore?: number;
  /** Of a block quote: the quotations in quotation marks within it. */
  inner?: Quotation[];
}

/** The quotations of a text that stand in no other, in its order, and the marks that have no other half. */
export interface Quotations {
  quotations: Quotation[];
  strays: number[];
}

/** The marks that close what each mark opens. Some languages close with what others open with. */
const closersOf: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '〝': '〞〟',
  '"': '"',
  '＂': '＂',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};
const mark = /[“”„‟«»‹›「」『』｢｣〝〞〟"＂‘’‚']/gu;

/** Marks that close in some languages or are apostrophes: they open only at the beginning of a word. */
const openAtWords = new Set(['”', '»', '›', '"', '＂', '‘', "'"]);
const apostrophes = new Set(["'", '’', '‘']);
const guillemets = new Set(['«', '»', '‹', '›']);

/** Words that begin with an apostrophe, which is often written as a mark that opens. */
const elided = /^.(?:\d\ds\b|(?:tis|twas|til|em|cause|n)\b)/iu;
const possessive = /[sxz]/iu;
const wordCharacter = /^[\p{L}\p{M}\p{N}]/u;
const space = /^\s/u;

/** Deeper than any nesting of quotations: what is beyond is no quotation. */
const maxDepth = 8;

interface Open {
  mark: string;
  from: number;
  /** An apostrophe or the end, which what follows decides. */
  maybe?: number;
}

/** The quotations of one run of words, such as an authored paraphrase. */
export function quotationsIn(words: string): Quotations {
  const { closed, unclosed, strays } = scan(words, 0, words.length, undefined);
  // A single mark that nothing closes is an apostrophe.
  const open = unclosed.filter((one) => !apostrophes.has(one.mark));
  return { quotations: closed, strays: [...strays, ...open.map(({ from }) => from - 1)] };
}

/** The quotations of the full text: in quotation marks, over paragraphs too, or as block quotes. */
export function quotationsOf({ plain, blocks }: Prose): Quotation[] {
  const inMarks = inParagraphs(plain, paragraphsOf(blocks, false));
  return [...inMarks, ...blockQuotes(plain, blocks)].toSorted((a, b) => a.from - b.from);
}

/** Whether a place lies within one quotation, and holds no end and beginning of another. `quotations` in text order. */
export function standsWithin(place: Range, quotations: readonly Quotation[]): boolean {
  const around = quotationAt(place.from, quotations);
  if (!around || place.to > around.to) return false;
  if (around.startsBefore !== undefined && place.from >= around.startsBefore) return false;
  const [first, last] = [place.from, place.to - 1].map((at) => quotationAt(at, around.inner ?? []));
  return first === last || first === undefined || last === undefined;
}

/** The quotation that an offset lies in. */
function quotationAt(offset: number, quotations: readonly Quotation[]): Quotation | undefined {
  const found = quotations[lastAtOrBefore(quotations, ({ from }) => from, offset)];
  return found && found.from <= offset && offset < found.to ? found : undefined;
}

/** The parts of a place that stand in quotation marks; those of a block quote where it has any. */
export function partsInMarks(place: Range, quotations: readonly Quotation[]): Range[] {
  const parts: Range[] = [];
  for (let at = lastAtOrBefore(quotations, ({ from }) => from, place.from); ; at += 1) {
    const one = quotations[at];
    if (!one || one.from >= place.to) return parts;
    if (one.to <= place.from) continue;
    if (one.inner) parts.push(...partsInMarks(place, one.inner));
    else parts.push({ from: Math.max(one.from, place.from), to: Math.min(one.to, place.to) });
  }
}

function blockQuotes(plain: string, blocks: readonly TextBlock[]): Quotation[] {
  return blocks.flatMap((block): Quotation[] => {
    if (block.kind === 'list') return blockQuotes(plain, block.items.flat());
    if (block.kind !== 'quotation') return [];
    const paragraphs = paragraphsOf(block.blocks, true);
    const [first] = paragraphs;
    const last = paragraphs.at(-1);
    if (!first || !last) return [];
    return [{ from: first.from, to: last.to, inner: inParagraphs(plain, paragraphs) }];
  });
}

interface Paragraph {
  from: number;
  to: number;
  /** Whether a quotation may go on in it from the paragraph before. */
  continues: boolean;
}

/** The paragraphs and headings of blocks, in order; those of block quotes where they are asked for. */
function paragraphsOf(blocks: readonly TextBlock[], withBlockQuotes: boolean): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    if (block.kind === 'quotation') return withBlockQuotes ? paragraphsOf(block.blocks, true) : [];
    if (block.kind === 'list') return block.items.flatMap((item) => paragraphsOf(item, withBlockQuotes));
    const [first] = block.runs;
    const last = block.runs.at(-1);
    if (!first || !last) return [];
    return [
      { from: first.offset, to: last.offset + last.text.length, continues: block.kind === 'paragraph' },
    ];
  });
}

/** A quotation of several paragraphs opens again at each of them, and closes at the end of the last. */
function inParagraphs(plain: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = [];
  let pending: string | undefined;
  for (const [at, { from, to }] of paragraphs.entries()) {
    const { closed, unclosed } = scan(plain, from, to, pending);
    const next = paragraphs[at + 1];
    const outermost = unclosed.find((one) => !apostrophes.has(one.mark)) ?? unclosed[0];
    const goesOn =
      outermost !== undefined && next?.continues === true && reopens(plain.charAt(next.from), outermost.mark);
    pending = goesOn ? outermost.mark : undefined;
    if (outermost && goesOn) {
      for (const one of closed) if (one.to < outermost.from) found.push(one);
      found.push({ from: outermost.from, to });
      // Not push(...closed): a call takes no hundred thousand arguments.
    } else for (const one of closed) found.push(one);
  }
  return found;
}

/** French opens paragraphs of a quotation with either of its marks. */
function reopens(character: string, opened: string): boolean {
  return character === opened || (opened === '«' && character === '»');
}

/** Pairs the marks of one paragraph. `pending` is the mark of a quotation that goes on in it. */
function scan(text: string, from: number, to: number, pending: string | undefined) {
  const closed: Quotation[] = [];
  const strays: number[] = [];
  const open: Open[] = [];
  const close = (index: number, at: number) => {
    const opened = open[index];
    if (!opened) return;
    open.length = index;
    while ((closed.at(-1)?.from ?? -1) >= opened.from) closed.pop();
    const { maybe } = opened;
    closed.push({
      from: opened.from,
      to: at,
      ...(maybe === undefined || maybe === at ? {} : { startsBefore: maybe }),
    });
  };

  // Of the paragraph alone: in one without marks, the next may be a whole text away.
  for (const { 0: character, index } of text.slice(from, to).matchAll(mark)) {
    const at = from + index;
    const before = at > from ? characterBefore(text, at) : '';
    const after = at + 1 < to ? characterAt(text, at + 1) : '';
    if (at === from && pending !== undefined && reopens(character, pending)) {
      open.push({ mark: pending, from: at + 1 });
      continue;
    }
    if (apostrophes.has(character) && isWordLetter(before) && isWordLetter(after)) continue;
    const closing = open.findLastIndex((one) => closersOf[one.mark]?.includes(character));
    const opened = open[closing];
    if (opened && canClose(character, before, after)) {
      const isPossessive =
        apostrophes.has(character) &&
        possessive.test(before) &&
        space.test(after) &&
        wordCharacter.test(characterAt(text, at + 2));
      if (isPossessive) opened.maybe ??= at;
      else close(closing, at);
      continue;
    }
    if (
      canOpen(character, before, after) &&
      !(apostrophes.has(character) && elided.test(text.slice(at, at + 8)))
    ) {
      const same = open.findLastIndex((one) => one.mark === character && one.maybe !== undefined);
      if (same !== -1) close(same, open[same]?.maybe ?? at);
      if (open.length < maxDepth) open.push({ mark: character, from: at + 1 });
    } else if (!apostrophes.has(character) && !(character === '"' && wordCharacter.test(before)))
      strays.push(at);
  }
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const maybe = open[index]?.maybe;
    if (maybe !== undefined) close(index, maybe);
  }
  return { closed, strays, unclosed: open };
}

function canClose(character: string, before: string, after: string): boolean {
  if (space.test(before) && !guillemets.has(character)) return false;
  return !apostrophes.has(character) || !isWordLetter(after);
}

function canOpen(character: string, before: string, after: string): boolean {
  if (!(character in closersOf) || after === '') return false;
  if (space.test(after) && !guillemets.has(character)) return false;
  return !openAtWords.has(character) || !isWordLetter(before);
}

/** Whether a character is part of a word; scripts without spaces do not show where words end. */
function isWordLetter(character: string): boolean {
  return wordCharacter.test(character) && !isUnspacedLetter(character);
}
