/*
 * `/sitemap.xml`: the pages that search engines may index. Its addresses must be absolute, so there is none
 * without a site address.
 */
import type { Story } from '../model/story';
import { escapeMarkup } from './escapeMarkup';
import { addressOf, type Site } from './Site';

/**
 * The sitemap of a site with an address; throws a RangeError where there is none. It gives no
 * `lastmod`: a story says what it knows up to, not when its page was last changed.
 */
export function sitemap(stories: readonly Pick<Story, 'slug'>[], site: Site): string {
  if (site.siteAddress === '') throw new RangeError('a sitemap needs the address of its site');
  const paths = [...stories.map(({ slug }) => `stories/${slug}`), 'stories'];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => `<url><loc>${escapeMarkup(addressOf(site, path))}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
