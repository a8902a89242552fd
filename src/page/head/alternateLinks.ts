import { jsonLdTag } from '../../exports/jsonLd';
import { frameLinks, siteLinks, storyLinks } from '../../exports/pageLinks';
import { versionLinks } from '../../exports/versionLinks';
import { addressOf, filesOf, logoPath, type Site } from '../../exports/Site';
import type { Words } from '../../words/Words';
import type { Story } from '../../model/story';
import type { StorySummary } from '../../model/StorySummary';
import type { PageAt } from '../addresses';

/**
 * The tags of a page's head that lead to other forms of what it shows; `story` is the one it shows, `versions` are all
 * languages that it is told in, the original first.
 */
export function alternateLinks(
  page: PageAt,
  story: Story | undefined,
  versions: readonly StorySummary[],
  site: Site,
  words: Words,
): string {
  if (story && (page.kind === 'story' || page.kind === 'home'))
    return versionLinks(versions, site, 'link') + storyLinks(story, site, words);
  if (story && page.kind === 'embed') return frameLinks(story, page, site);
  return page.kind === 'not-found' ? '' : siteLinks(site);
}

/** What the pages that show a story by itself say to machines: its own, and home, where people share it from, too. */
export function linkedData(page: PageAt, story: Story, site: Site): string {
  if (page.kind !== 'story' && page.kind !== 'home') return '';
  return jsonLdTag(story, {
    url: addressOf(site, `stories/${story.slug}`),
    image: addressOf(site, filesOf(story.slug).picture),
    home: addressOf(site, ''),
    logo: addressOf(site, logoPath),
  });
}
