import { type NormalisedText, normaliseWithOffsets } from './normaliseQuotes';
import { isWordBoundary } from './wordBoundaries';

const loose = new WeakMap<NormalisedText, NormalisedText>();

/**
 * A folded text made alike further, to look for what was meant: compatibility forms as the letters they are read as
 * (NFKC: ﬁ as fi, Ａ as A, … as three full stops), capital letters as small ones. Offsets lead to the original still.
 * Kept, since many passages may be looked for in one text.
 */
export function looseText(folded: NormalisedText): NormalisedText {
  const known = loose.get(folded);
  if (known) return known;
  const made = withoutForms(folded);
  const lower = { ...made, text: lowerCase(made.text) };
  loose.set(folded, lower);
  return lower;
}

/** Words of a text that differ from others in capitals and compatibility forms alone; undefined where none do. */
export function wordsLike(words: string, original: string): string | undefined {
  const wanted = looseText(normaliseWithOffsets(words)).text;
  const { text, offsets, ends } = looseText(normaliseWithOffsets(original));
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  if (at === -1 || !isWordBoundary(text, at) || !isWordBoundary(text, at + wanted.length)) return undefined;
  return original.slice(offsets[at], ends[at + wanted.length - 1]);
}

/** A character with its marks; those of half-width kana are characters of their own. */
const withMarks = /.[\p{M}\uff9e\uff9f]*/gsu;

/** No letters that are written as one are more than these (㍿, ⅷ); longer forms are whole sentences. */
const maxForm = 4;

function withoutForms(folded: NormalisedText): NormalisedText {
  const { text } = folded;
  if (text.normalize('NFKC') === text) return folded;
  const parts: string[] = [];
  const offsets: number[] = [];
  const ends: number[] = [];
  for (const { 0: written, index } of text.matchAll(withMarks)) {
    const form = written.normalize('NFKC');
    const isForm = form !== written && form.length <= maxForm * written.length;
    parts.push(isForm ? form : written);
    for (let unit = 0; unit < (isForm ? form : written).length; unit += 1) {
      // A form is taken whole: the text has no offset within it.
      offsets.push(folded.offsets[isForm ? index : index + unit] ?? 0);
      ends.push(folded.ends[isForm ? index + written.length - 1 : index + unit] ?? 0);
    }
  }
  offsets.push(folded.offsets[text.length] ?? 0);
  return { text: parts.join(''), offsets: Uint32Array.from(offsets), ends: Uint32Array.from(ends) };
}

/** In lower case, unit by unit: some letters grow longer in it, and offsets would shift. */
function lowerCase(text: string): string {
  return text.replaceAll(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}
