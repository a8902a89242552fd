/*
 * Full-text search with an index of fixed-length pieces (n-grams). Each passage asks once; without an index,
 * ten thousand passages would read the whole text ten thousand times.
 */
/** Long enough to stand in few places, short enough that most passages hold a whole one. */
const pieceLength = 16;

/** More places than this are not told: one letter may stand at each of a million. */
export const maxOccurrences = 1000;

/** Finds the offsets at which `words`, which must not be empty, begin, in order, overlapping ones too, up to a thousand. */
export function occurrencesIn(text: string): (words: string) => number[] {
  let places: Map<string, number[]> | undefined;
  return (words) => {
    // Words too short to be sure to hold a whole piece of the text, wherever they stand in it.
    if (words.length < 2 * pieceLength - 1) return byReading(text, words);
    places ??= placesOfPieces(text);
    const found: number[] = [];
    for (let within = 0; within < pieceLength; within += 1) {
      for (const piece of places.get(words.slice(within, within + pieceLength)) ?? []) {
        if (text.startsWith(words, piece - within) && piece >= within) found.push(piece - within);
      }
    }
    return found.toSorted((a, b) => a - b).slice(0, maxOccurrences);
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

function byReading(text: string, words: string): number[] {
  const found: number[] = [];
  for (
    let at = text.indexOf(words);
    at !== -1 && found.length < maxOccurrences;
    at = text.indexOf(words, at + 1)
  )
    found.push(at);
  return found;
}
