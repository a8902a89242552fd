/*
 * The links by which search engines find a story in the language of who searches (`hreflang`), in the head of its page
 * and in the sitemap.
 */
import type { Story } from '../model/story';
import { escapeMarkup } from './escapeMarkup';
import { addressOf, type Site } from './Site';

/**
 * A link for each version of a story, the original first; none where there is one version. XML needs the slash at the end, and HTML bears it.
 */
export function versionLinks(
  versions: readonly Pick<Story, 'slug' | 'language'>[],
  site: Site,
  element: 'link' | 'xhtml:link',
): string {
  if (versions.length < 2) return '';
  const link = (language: string, slug: string) =>
    `<${element} rel="alternate" hreflang="${language}" href="${escapeMarkup(addressOf(site, `stories/${slug}`))}"/>`;
  return versions.map(({ language, slug }) => link(language, slug)).join('');
}
