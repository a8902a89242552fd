/** The English name of a language (BCP 47), by CLDR; its code where it has none. */
export function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
