/*
 * Full-text search with an index of fixed-length pieces (n-grams). Each passage asks once; without an index,
 * ten thousand passages would read the whole text ten thousand times.
 */
/** Long enough to stand in few places, short enough that most passages hold a whole one. */
const pieceLength = 16;

/** More places than this are not told: one letter may stand at each of a million. */
export const maxOccurrences = 1000;

/** How many letters may be compared in all. Two thousand short passages in the longest text come near it. */
const maxCompared = 4_000_000_000;

/** What a comparison of short words costs beyond its letters, counted in letters. */
const startOfComparison = 64;

/** A search through one text. */
export interface Search {
  /**
   * Gives the offsets at which `words`, which must not be empty, begin, in order, overlapping ones too, up to a
   * thousand; none once the search is exhausted.
   */
  occurrences: (words: string) => number[];
  /** Whether it has compared so much that it finds nothing more. */
  isExhausted: () => boolean;
}

/** Prepares a search through a text. */
export function occurrencesIn(text: string): Search {
  let places: Map<string, number[]> | undefined;
  let compared = 0;

  const byPieces = (words: string): number[] => {
    places ??= placesOfPieces(text);
    const found: number[] = [];
    for (let within = 0; within < pieceLength; within += 1) {
      // Each begins at another distance from a piece, so no place is found twice.
      let count = 0;
      for (const piece of places.get(words.slice(within, within + pieceLength)) ?? []) {
        compared += words.length + startOfComparison;
        if (!text.startsWith(words, piece - within) || piece < within) continue;
        found.push(piece - within);
        if ((count += 1) === maxOccurrences) break;
      }
    }
    return found.toSorted((a, b) => a - b).slice(0, maxOccurrences);
  };

  const byReading = (words: string): number[] => {
    const found: number[] = [];
    let at = text.indexOf(words);
    for (; at !== -1 && found.length < maxOccurrences; at = text.indexOf(words, at + 1)) found.push(at);
    compared += (at === -1 ? text.length : at) + found.length * startOfComparison;
    return found;
  };

  return {
    occurrences: (words) => {
      if (compared > maxCompared) return [];
      // Words too short to be sure to hold a whole piece of the text, wherever they stand in it.
      return words.length < 2 * pieceLength - 1 ? byReading(words) : byPieces(words);
    },
    isExhausted: () => compared > maxCompared,
  };
}

/** Cuts the text into pieces, one after another, and says where each stands. */
function placesOfPieces(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + pieceLength <= text.length; at += pieceLength) {
    const piece = text.slice(at, at + pieceLength);
    const known = places.get(piece);
    if (known) known.push(at);
    else places.set(piece, [at]);
  }
  return places;
}
