import { messages } from '../../words/messages';
import { quoted } from '../diagnostics/quoted';
import type { Remark } from '../diagnostics/Remark';
import type { AuthoredStory } from '../schema/AuthoredStory';

/**
 * A remark on a folder that is named as a version of the story in a folder beside it, in another language than the one
 * that its story declares: the two would stand apart. `beside`: the folders beside it with whose names its own begins.
 */
export function remarkVersion(
  { raw, story }: AuthoredStory,
  slug: string,
  beside: readonly string[],
): Remark[] {
  const { language } = story;
  if (language === undefined || beside.some((name) => endingOf(slug, name) === language.toLowerCase()))
    return [];
  const original = beside.find((name) => namesLanguage(endingOf(slug, name), language));
  if (original === undefined) return [];
  return [
    {
      path: raw.path,
      ...raw.positionOf(['language']),
      problem: `the folder is named as a version of “${original}”, but not by the language of this story, so that the two stand apart`,
      found: `${quoted(language)} in the folder ${quoted(slug)}`,
      mend: mendOf(original, endingOf(slug, original), language),
    },
  ];
}

function endingOf(slug: string, original: string): string {
  return slug.slice(original.length + 1);
}

function mendOf(original: string, ending: string, language: string): string {
  const renamed = `name the folder ${quoted(`${original}-${language.toLowerCase()}`)}`;
  const declared = `write ${quoted(`language: ${new Intl.Locale(ending).baseName}`)}`;
  return `${declared} or ${renamed}; leave both where it is a story of its own`;
}

/**
 * Whether the end of a name is meant for a language, as far as one can tell: for that of the story or one that the
 * interface speaks, and not for any code of two or three letters, since “-eu”, “-ii” and “-war” end names of stories.
 */
function namesLanguage(ending: string, language: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?$/.test(ending)) return false;
  const { script, region } = new Intl.Locale(ending);
  const known = [primary(language), ...Object.keys(messages).map(primary)];
  return known.includes(primary(ending)) && isKnown('script', script) && isKnown('region', region);
}

function isKnown(type: 'script' | 'region', code: string | undefined): boolean {
  return code === undefined || new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
}

/** As it is written: `Intl` takes old codes for new ones, “in” for `id`, and would see a language in “made-in-de”. */
function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
