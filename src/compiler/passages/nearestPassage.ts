import search from 'approx-string-match';
import { type NormalisedText, normaliseQuotes } from './normaliseQuotes';

/** A passage further off than this is another passage. */
const maxErrorRate = 0.4;

/** The nearest words and their offset in the plain text; undefined where none are near. Ties go to the first. */
export function nearestPassage(
  exact: string,
  folded: NormalisedText,
  plain: string,
): { words: string; from: number } | undefined {
  const wanted = lowerCase(normaliseQuotes(exact));
  const matches = search(lowerCase(folded.text), wanted, Math.floor(wanted.length * maxErrorRate));
  const best = matches.toSorted((a, b) => a.errors - b.errors || a.start - b.start)[0];
  if (!best || best.end <= best.start) return undefined;
  const start = wordStart(folded.text, best.start);
  const end = wordEnd(folded.text, best.end);
  if (start >= end) return undefined;
  const from = folded.offsets[start] ?? 0;
  const to = (folded.offsets[end - 1] ?? 0) + 1;
  return { words: plain.slice(from, to), from };
}

/** In lower case, unit by unit: some letters grow longer in it, and offsets would shift. */
function lowerCase(text: string): string {
  return text.replaceAll(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

const inWord = /[\p{L}\p{N}]/u;

/** The match may begin or end within a word; an author copies whole ones. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && inWord.test(text.charAt(start)) && inWord.test(text.charAt(start - 1))) start -= 1;
  while (text.charAt(start) === ' ') start += 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && end < text.length && inWord.test(text.charAt(end - 1)) && inWord.test(text.charAt(end)))
    end += 1;
  while (end > 0 && text.charAt(end - 1) === ' ') end -= 1;
  return end;
}
