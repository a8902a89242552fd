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
