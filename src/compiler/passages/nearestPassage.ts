import search from 'approx-string-match';
import { looseText } from './looseText';
import { type NormalisedText, normaliseWithOffsets } from './normaliseQuotes';
import { isWordBoundary } from './wordBoundaries';

/** A passage further off than this is another passage. */
const maxErrorRate = 0.4;

/** The nearest words and their offset in the plain text; undefined where none are near. Of ties the first that ends alike. */
export function nearestPassage(
  exact: string,
  folded: NormalisedText,
  plain: string,
): { words: string; from: number } | undefined {
  const wanted = looseText(normaliseWithOffsets(exact)).text;
  const { text, offsets, ends } = looseText(folded);
  const matches = search(text, wanted, Math.floor(wanted.length * maxErrorRate));
  const endsAlike = ({ end }: { end: number }) => (text[end - 1] === wanted.at(-1) ? 0 : 1);
  const best = matches.toSorted(
    (a, b) => a.errors - b.errors || endsAlike(a) - endsAlike(b) || a.start - b.start,
  )[0];
  if (!best || best.end <= best.start) return undefined;
  const start = marksBefore(text, firstWord(text, wordStart(text, best.start), wanted), wanted);
  const end = marksAfter(text, lastWord(text, wordEnd(text, best.end), wanted), wanted);
  if (start >= end) return undefined;
  const from = offsets[start] ?? 0;
  return { words: plain.slice(from, ends[end - 1] ?? 0), from };
}

/** How many words further the first or last word of a passage is looked for. */
const maxWords = 3;
const wordsAfter = /^[^\p{L}\p{M}\p{N}]{0,4}[\p{L}\p{M}\p{N}]{1,40}/u;
const wordsBefore = /[\p{L}\p{M}\p{N}]{1,40}[^\p{L}\p{M}\p{N}]{0,4}$/u;

/** The fewest edits may leave the last word of a passage behind; where it stands a little further on, the words reach to it. */
function lastWord(text: string, end: number, wanted: string): number {
  const word = lettersAtEnd(wanted);
  let at = end;
  for (
    let step = 0;
    step < maxWords && lettersAtEnd(text.slice(Math.max(0, at - 60), at)) !== word;
    step += 1
  ) {
    const next = wordsAfter.exec(text.slice(at, at + 60))?.[0];
    if (next === undefined) return end;
    at += next.length;
    if (step === maxWords - 1 && lettersAtEnd(next) !== word) return end;
  }
  return at;
}

/** Likewise the first word, further back. */
function firstWord(text: string, start: number, wanted: string): number {
  const word = lettersAtStart(wanted);
  let at = start;
  for (let step = 0; step < maxWords && lettersAtStart(text.slice(at, at + 60)) !== word; step += 1) {
    const next = wordsBefore.exec(text.slice(Math.max(0, at - 60), at))?.[0];
    if (next === undefined) return start;
    at -= next.length;
    if (step === maxWords - 1 && lettersAtStart(next) !== word) return start;
  }
  return at;
}

const lettersAtEnd = (words: string) =>
  /[\p{L}\p{M}\p{N}]{1,60}(?=[^\p{L}\p{M}\p{N}]{0,60}$)/u.exec(words.slice(-120))?.[0];
const lettersAtStart = (words: string) => /[\p{L}\p{M}\p{N}]{1,60}/u.exec(words.slice(0, 120))?.[0];

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** The marks with which a passage ends (`”`, ` »`, `.`) belong to the words where they stand there as well. */
function marksAfter(text: string, end: number, wanted: string): number {
  const marks = /[^\p{L}\p{M}\p{N}]{1,10}$/u.exec(wanted.slice(-11))?.[0].replaceAll(' ', '') ?? '';
  let at = end;
  while (at > 0 && end - at < 10 && !inWord.test(text.charAt(at - 1))) at -= 1;
  for (const mark of marks) {
    const next = text.startsWith(' ', at) ? at + 1 : at;
    if (text.startsWith(mark, next)) at = next + mark.length;
  }
  return Math.max(at, end);
}

/** Likewise those with which it begins. */
function marksBefore(text: string, start: number, wanted: string): number {
  const marks = /^[^\p{L}\p{M}\p{N}]{1,10}/u.exec(wanted)?.[0].replaceAll(' ', '') ?? '';
  let at = start;
  while (at < text.length && at - start < 10 && !inWord.test(text.charAt(at))) at += 1;
  for (const mark of [...marks].toReversed()) {
    const before = at > 0 && text.startsWith(' ', at - 1) ? at - 1 : at;
    if (before >= mark.length && text.startsWith(mark, before - mark.length)) at = before - mark.length;
  }
  return Math.min(at, start);
}

/** Longer than any word: a text that is all one is not read to its end. */
const maxWord = 200;

/** The match may begin or end within a word; an author copies whole ones. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (!isWordBoundary(text, start) && at - start < maxWord) start -= 1;
  while (text.charAt(start) === ' ') start += 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (!isWordBoundary(text, end) && end - at < maxWord) end += 1;
  while (end > 0 && text.charAt(end - 1) === ' ') end -= 1;
  return end;
}
