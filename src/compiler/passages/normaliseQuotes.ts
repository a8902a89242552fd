/*
 * Normalises text for comparison: canonically equivalent characters become one (NFC), typographic quotation marks
 * and dashes become plain ones, white space becomes one space, or none between letters of scripts without spaces.
 * Nothing else is treated as equal.
 */
import { characterBefore, characterAt, joinsWithoutSpace } from '../source/unspacedScripts';

/** A text made comparable, with the way back. */
export interface NormalisedText {
  /** The text as it is compared. */
  text: string;
  /** For each UTF-16 code unit of `text` where it begins in the original, and one more for the end. */
  offsets: Uint32Array;
  /** For each UTF-16 code unit of `text` where it ends in the original: the white space after it is not in it. */
  ends: Uint32Array;
}

const singleQuotes = /[‘’‚‛]/u;
const doubleQuotes = /[“”„‟]/u;
const dashes = /[‐‑‒–—―−]/u;
const space = /\s/u;

/** What may become one character in NFC: the parts of a Korean syllable, and a character with its marks. */
const composed = /(?:[\u1100-\u1112][\u1161-\u1175]|[\uAC00-\uD7A3])[\u11A8-\u11C2]?|\P{M}\p{M}+/gu;

/** Folds a text, keeping for each code unit where it came from. White space at both ends goes. */
export function normaliseWithOffsets(original: string): NormalisedText {
  const { text: nfc, sourceOf } = composeWithOffsets(original);
  const offsets = new Uint32Array(nfc.length + 1);
  const ends = new Uint32Array(nfc.length);
  const parts: string[] = [];
  let length = 0;
  let spaceAt = -1;
  for (let at = 0; at < nfc.length; at += 1) {
    const unit = nfc.charAt(at);
    if (space.test(unit)) {
      if (spaceAt === -1) spaceAt = at;
      continue;
    }
    if (
      spaceAt !== -1 &&
      length > 0 &&
      !joinsWithoutSpace(characterBefore(nfc, spaceAt), characterAt(nfc, at))
    ) {
      parts.push(' ');
      offsets[length] = sourceOf(spaceAt);
      ends[length++] = sourceOf(at);
    }
    spaceAt = -1;
    parts.push(foldUnit(unit));
    offsets[length] = sourceOf(at);
    ends[length++] = sourceOf(at + 1);
  }
  offsets[length] = spaceAt === -1 ? original.length : sourceOf(spaceAt);
  return {
    text: parts.join(''),
    offsets: offsets.subarray(0, length + 1),
    ends: ends.subarray(0, length),
  };
}

/** The folded text alone. */
export function normaliseQuotes(original: string): string {
  return normaliseWithOffsets(original).text;
}

/** A text in NFC; `sourceOf` gives for an offset in it the one in the original. Most texts are in NFC already. */
function composeWithOffsets(original: string): { text: string; sourceOf: (offset: number) => number } {
  if (original.normalize('NFC') === original) return { text: original, sourceOf: (offset) => offset };
  const parts: string[] = [];
  const sources: number[] = [];
  let from = 0;
  const copy = (to: number) => {
    // Singletons, such as the sign for Ångström, become another character of the same place.
    for (let at = from; at < to;) {
      const character = characterAt(original, at);
      const whole = character.normalize('NFC');
      parts.push(whole);
      for (let unit = 0; unit < whole.length; unit += 1)
        sources.push(at + Math.min(unit, character.length - 1));
      at += character.length;
    }
    from = to;
  };
  for (const { 0: pieces, index } of original.matchAll(composed)) {
    copy(index);
    const whole = pieces.normalize('NFC');
    // What is composed already keeps its own places.
    if (whole === pieces) continue;
    parts.push(whole);
    const step = pieces.length / whole.length;
    for (let unit = 0; unit < whole.length; unit += 1) sources.push(index + Math.floor(unit * step));
    from = index + pieces.length;
  }
  copy(original.length);
  sources.push(original.length);
  return { text: parts.join(''), sourceOf: (offset) => sources[offset] ?? original.length };
}

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit;
  if (singleQuotes.test(unit)) return "'";
  if (doubleQuotes.test(unit)) return '"';
  return dashes.test(unit) ? '-' : unit;
}
