/*
 * `/sitemap.xml`: the pages that search engines may index. Its addresses must be absolute, so there is none
 * without a site address.
 */
import { versionsOf } from '../model/versionsOf';
import { modifiedOf, type StorySummary } from '../model/StorySummary';
import { escapeMarkup } from './escapeMarkup';
import { addressOf, type Site } from './Site';
import { versionLinks } from './versionLinks';

/** What a sitemap says of a story. */
type MappedStory = Pick<StorySummary, 'slug' | 'language' | 'published' | 'changes'>;

/**
 * The sitemap of a site with an address; throws a RangeError where there is none. `lastmod` is the date of a story's
 * last change, or of its publication, as far as HTML can express it (W3C Datetime). The versions of a story in several
 * languages name each other.
 */
export function sitemap(stories: readonly MappedStory[], site: Site): string {
  if (site.siteAddress === '') throw new RangeError('a sitemap needs the address of its site');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...stories.map((story) =>
      entry(`stories/${story.slug}`, site, {
        modified: modifiedOf(story).datetime,
        versions: versionsOf(story, stories),
      }),
    ),
    entry('stories', site),
    '</urlset>',
    '',
  ].join('\n');
}

interface EntryDetails {
  modified?: string | undefined;
  versions?: readonly MappedStory[];
}

function entry(path: string, site: Site, { modified, versions = [] }: EntryDetails = {}): string {
  const when = modified === undefined ? '' : `<lastmod>${escapeMarkup(modified)}</lastmod>`;
  const links = versionLinks(versions, site, 'xhtml:link');
  return `<url><loc>${escapeMarkup(addressOf(site, path))}</loc>${when}${links}</url>`;
}
