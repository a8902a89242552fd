/** Quotation marks of languages that do not use those of English (CLDR, delimiters). */
const marks: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  de: ['„', '“'],
  'es-ES': ['«', '»'],
  fa: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  he: ['”', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  nl: ['‘', '’'],
  pl: ['„', '”'],
  'pt-PT': ['«', '»'],
  ru: ['«', '»'],
  sv: ['”', '”'],
  'zh-Hant': ['「', '」'],
};

/** Words in the quotation marks of a language (BCP 47), most exact tag first; else in those of English. */
export function quoted(words: string, language: string): string {
  const { language: base, script, region } = new Intl.Locale(language).maximize();
  const [open, close] = marks[`${base}-${script}`] ?? marks[`${base}-${region}`] ?? marks[base] ?? ['“', '”'];
  return `${open}${words}${close}`;
}
