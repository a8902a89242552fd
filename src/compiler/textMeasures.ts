/*
 * A text and its language come in; how long it is and which way it is written go out.
 */

/**
 * Words in a text, as its language (BCP 47) parts them (Unicode Standard Annex 29). Throws a RangeError
 * where that is no tag.
 */
export function countWords(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let count = 0;
  // Each word found costs the engine the length of what it was given, so a long text goes in line by
  // line. No word reaches over the end of a line, so none is parted by that (rules WB3a and WB3b).
  for (const line of text.split('\n')) {
    for (const { isWordLike } of segmenter.segment(line)) if (isWordLike) count += 1;
  }
  return count;
}

/** Scripts written from right to left (ISO 15924) that languages of today are written in. */
const rightToLeft = new Set([
  'Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi',
]); // prettier-ignore

/**
 * The direction a language (BCP 47) is written in, by its likeliest script. Throws a RangeError where
 * that is no tag.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
