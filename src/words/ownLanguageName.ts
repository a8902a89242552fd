import { languageName } from './languageName';

/** The name of a language (BCP 47) in that language itself: 日本語, español. */
export function ownLanguageName(language: string): string {
  return languageName({ locale: language }, language);
}
