/*
 * “Did you mean”: finds the known word nearest to an unknown one by edit distance. The distances come from
 * approx-string-match (Myers’ bit-parallel algorithm), which takes a limit; packages for Damerau–Levenshtein
 * fill a matrix of the square of the longer word, which an author could make a megabyte long.
 */
import search from 'approx-string-match';

/** The longest word compared: ids and fields are shorter. */
const maxLength = 100;

/** Above a third of its letters wrong, a word is another word. */
const maxErrorRate = 1 / 3;

/** The candidate most like `word`, or undefined where none is like it. Ties go to the first. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; errors: number } | undefined;
  for (const candidate of candidates) {
    const errors = distance(word.toLowerCase(), candidate.toLowerCase());
    if (errors !== undefined && (!best || errors < best.errors)) best = { candidate, errors };
  }
  return best?.candidate;
}

/** “did you mean …?” where a candidate is near, else the sentence given. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = suggest(word, candidates);
  return near === undefined ? otherwise : `did you mean “${near}”?`;
}

/** Edits between two words, undefined when there are too many. */
function distance(word: string, candidate: string): number | undefined {
  if (word.length === 0 || candidate.length === 0 || word.length > maxLength) return undefined;
  if (isSwapped(word, candidate)) return 1;
  const longer = Math.max(word.length, candidate.length);
  const allowed = Math.max(1, Math.floor(longer * maxErrorRate));
  if (Math.abs(word.length - candidate.length) > allowed) return undefined;
  // The library looks for the pattern anywhere in the text; what stands around it is an edit too.
  const errors = search(candidate, word, allowed).map(
    (match) => match.errors + match.start + (candidate.length - match.end),
  );
  const fewest = Math.min(...errors);
  return fewest <= allowed && fewest < longer ? fewest : undefined;
}

/** Whether two neighbouring letters changed places, the commonest slip: the library counts two edits. */
function isSwapped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const at = Array.from(word).findIndex((letter, index) => letter !== candidate[index]);
  if (at === -1) return false;
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return swapped === candidate;
}
