/*
 * Normalises text for comparison: typographic quotation marks and dashes become plain ones, white space
 * becomes one space. Nothing else is treated as equal.
 */
/** A text made comparable, with the way back. */
export interface NormalisedText {
  /** The text as it is compared. */
  text: string;
  /** For each UTF-16 code unit of `text` its offset in the original, and one more for the end. */
  offsets: Uint32Array;
}

const singleQuotes = /[‘’‚‛]/u;
const doubleQuotes = /[“”„‟]/u;
const dashes = /[‐‑‒–—―−]/u;
const space = /\s/u;

/** Folds a text, keeping for each code unit where it came from. White space at both ends goes. */
export function normaliseWithOffsets(original: string): NormalisedText {
  const offsets = new Uint32Array(original.length + 1);
  const parts: string[] = [];
  let length = 0;
  let spaceAt = -1;
  for (let at = 0; at < original.length; at += 1) {
    const unit = original.charAt(at);
    if (space.test(unit)) {
      if (spaceAt === -1) spaceAt = at;
      continue;
    }
    if (spaceAt !== -1 && length > 0) {
      parts.push(' ');
      offsets[length++] = spaceAt;
    }
    spaceAt = -1;
    parts.push(foldUnit(unit));
    offsets[length++] = at;
  }
  offsets[length] = spaceAt === -1 ? original.length : spaceAt;
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) };
}

/** The folded text alone. */
export function normaliseQuotes(original: string): string {
  return normaliseWithOffsets(original).text;
}

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit;
  if (singleQuotes.test(unit)) return "'";
  if (doubleQuotes.test(unit)) return '"';
  return dashes.test(unit) ? '-' : unit;
}
