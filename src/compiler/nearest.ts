/*
 * A word that is not known comes in, the likeliest of the known ones goes out: “did you mean”.
 */
import search from 'approx-string-match';

/** Above a third of its letters wrong, a word is another word. */
const maxErrorRate = 1 / 3;

/** The candidate most like `word`, or undefined where none is like it. Ties go to the first. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; errors: number } | undefined;
  for (const candidate of candidates) {
    const errors = distance(word, candidate);
    if (errors !== undefined && (!best || errors < best.errors)) best = { candidate, errors };
  }
  return best?.candidate;
}

/** “did you mean …?” where a candidate is near, else the sentence given. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `did you mean “${near}”?`;
}

/** Edits between two words, undefined when there are too many. */
function distance(word: string, candidate: string): number | undefined {
  const longer = Math.max(word.length, candidate.length);
  const allowed = Math.max(1, Math.floor(longer * maxErrorRate));
  if (word.length === 0 || candidate.length === 0) return undefined;
  // The library looks for the pattern anywhere in the text; what stands around it is an edit too.
  const errors = search(candidate.toLowerCase(), word.toLowerCase(), allowed).map(
    (match) => match.errors + match.start + (candidate.length - match.end),
  );
  const fewest = Math.min(...errors);
  return fewest <= allowed ? fewest : undefined;
}
