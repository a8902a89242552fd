/*
 * oEmbed documents (https://oembed.com, type `rich`), by which editors and CMSs turn a pasted link into a
 * frame. They are static files, so they cannot follow `maxwidth` and `maxheight`; the frame has `max-width:
 * 100%` instead.
 */
import type { Section, Story } from '../model/story';
import type { Words } from '../words/Words';
import { escapeMarkup } from './escapeMarkup';
import { asOfPhrase } from './phrases';
import { addressOf, filesOf, framePath, publication, type Site } from './Site';
import { pictureSize } from './sharePicture';

/** The heights in CSS pixels that leave most stories room at the width below; the frame scrolls beyond. */
const heights: Readonly<Record<Section | 'whole', number>> = {
  whole: 900,
  stands: 640,
  timeline: 800,
  voices: 800,
  text: 800,
};
const width = 680;

/** The document, for a site with an address. Throws a RangeError where there is none. */
export function oEmbed(story: Story, section: Section | undefined, site: Site, words: Words) {
  if (site.siteAddress === '') throw new RangeError('oEmbed needs the address of its site');
  const height = heights[section ?? 'whole'];
  const title =
    section === undefined
      ? story.title
      : words.share.sectionOf({ section: words.sections[section], title: story.title });
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: publication,
    provider_url: addressOf(site, ''),
    width,
    height,
    html: `${quotation(story, section, site, words)}${frame(story, section, site, title, height)}`,
    thumbnail_url: addressOf(site, filesOf(story.slug).picture),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
}

/** What stands where frames are taken out: headline, attribution and a link, as words. */
function quotation(story: Story, section: Section | undefined, site: Site, words: Words): string {
  const hash = section === undefined ? '' : `#${section}`;
  const page = escapeMarkup(addressOf(site, `stories/${story.slug}${hash}`));
  return [
    `<blockquote lang="${escapeMarkup(story.language)}" dir="${story.direction}">`,
    `<p><a href="${page}">${escapeMarkup(story.title)}</a></p>`,
    `<p lang="${words.language}" dir="${words.direction}">— ${escapeMarkup(words.share.origin({ asOf: asOfPhrase(story, words) }))}</p>`,
    '</blockquote>',
  ].join('');
}

function frame(
  story: Story,
  section: Section | undefined,
  site: Site,
  title: string,
  height: number,
): string {
  const address = escapeMarkup(addressOf(site, framePath(story.slug, section)));
  return `<iframe src="${address}" title="${escapeMarkup(title)}" width="${width}" height="${height}" style="max-width:100%;border:0" sandbox="allow-scripts" loading="lazy"></iframe>`;
}
