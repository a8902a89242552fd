import { jsonLdTag } from '../../exports/jsonLd';
import { frameLinks, siteLinks, storyLinks } from '../../exports/pageLinks';
import { addressOf, filesOf, type Site } from '../../exports/Site';
import type { Words } from '../../words/Words';
import type { Story } from '../../model/story';
import type { PageAt } from '../addresses';

/** The tags of a page's head that lead to other forms of what it shows; `story` is the one it shows. */
export function alternateLinks(page: PageAt, story: Story | undefined, site: Site, words: Words): string {
  if (story && page.kind === 'story') return storyLinks(story, site, words);
  if (story && page.kind === 'embed') return frameLinks(story, page.section, site);
  return page.kind === 'not-found' ? '' : siteLinks(site);
}

/** What a story's own page says to machines; other pages say nothing, lest it be said twice. */
export function linkedData(page: PageAt, story: Story, site: Site): string {
  if (page.kind !== 'story') return '';
  return jsonLdTag(story, {
    url: addressOf(site, `stories/${story.slug}`),
    image: addressOf(site, filesOf(story.slug).picture),
  });
}
