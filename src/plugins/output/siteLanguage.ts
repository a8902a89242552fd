import type { StorySummary } from '../../model/StorySummary';

/**
 * The language (BCP 47) of the pages that show no story: what SITE_LANGUAGE names, else that of the newest story, else
 * English. Throws where SITE_LANGUAGE is no language tag.
 */
export function siteLanguage(
  named: string | undefined,
  [newest]: readonly Pick<StorySummary, 'language'>[],
): string {
  if (named === undefined || named === '') return newest?.language ?? 'en';
  try {
    return new Intl.Locale(named).toString();
  } catch {
    throw new Error(`SITE_LANGUAGE is “${named}”: write a language tag such as en, pt-BR or zh-Hans`);
  }
}
