import type { StorySummary } from '../../model/StorySummary';
import { versionsOf } from '../../model/versionsOf';

/**
 * The language (BCP 47) of the pages that show no story: what SITE_LANGUAGE names, else that of the newest story, of
 * which the original counts, else English. Throws where SITE_LANGUAGE is no language tag.
 */
export function siteLanguage(
  named: string | undefined,
  stories: readonly Pick<StorySummary, 'slug' | 'language'>[],
): string {
  const [newest] = stories;
  const original = newest && versionsOf(newest, stories)[0];
  if (named === undefined || named === '') return original?.language ?? 'en';
  try {
    return new Intl.Locale(named).toString();
  } catch {
    throw new Error(`SITE_LANGUAGE is “${named}”: write a language tag such as en, pt-BR or zh-Hans`);
  }
}
