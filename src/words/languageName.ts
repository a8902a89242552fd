import type { LiveWords } from './Words';

/** The name of a language (BCP 47) in the language of the words, by CLDR; its code where it has none. */
export function languageName({ locale }: Pick<LiveWords, 'locale'>, language: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}

/** The name of a language (BCP 47) in that language itself: 日本語, español. */
export function ownLanguageName(language: string): string {
  return languageName({ locale: language }, language);
}
