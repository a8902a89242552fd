/*
 * The tags in a page’s head that lead to a story’s other forms: feed, oEmbed, JSON, plain text, and the
 * picture for shared links.
 */
import type { Story } from '../model/story';
import type { Words } from '../words/Words';
import { escapeMarkup } from './escapeMarkup';
import { addressOf, filesOf, type FramedPart, oEmbedPath, type Site } from './Site';
import { pictureSize, pictureWords } from './sharePicture';

/** The tags of a story's own page. What needs whole addresses stands there only where the site has one. */
export function storyLinks(story: Story, site: Site, words: Words): string {
  const files = filesOf(story.slug);
  return [
    alternate('application/json', addressOf(site, files.json)),
    alternate('text/plain', addressOf(site, files.text)),
    ...(site.siteAddress === ''
      ? []
      : [feedLink(site), oEmbedLink(story, {}, site), pictureTags(story, site, words)]),
  ].join('');
}

/** The tags of a frame of the story: without a site address none. */
export function frameLinks(story: Story, part: FramedPart, site: Site): string {
  return site.siteAddress === '' ? '' : oEmbedLink(story, part, site);
}

/** The link to the feed, for pages that are no story; without a site address none. */
export function siteLinks(site: Site): string {
  return site.siteAddress === '' ? '' : feedLink(site);
}

function feedLink(site: Site): string {
  return alternate('application/atom+xml', addressOf(site, 'feed.xml'));
}

function oEmbedLink(story: Story, part: FramedPart, site: Site): string {
  return alternate('application/json+oembed', addressOf(site, oEmbedPath(story.slug, part)));
}

/** Those who show pictures beside links read whole addresses alone. */
function pictureTags(story: Story, site: Site, words: Words): string {
  const { width, height } = pictureSize;
  const properties = {
    'og:image': addressOf(site, filesOf(story.slug).picture),
    'og:image:width': String(width),
    'og:image:height': String(height),
    'og:image:alt': pictureWords(story, words),
  };
  return [
    ...Object.entries(properties).map(
      ([name, content]) => `<meta property="${name}" content="${escapeMarkup(content)}">`,
    ),
    '<meta name="twitter:card" content="summary_large_image">',
  ].join('');
}

function alternate(type: string, href: string): string {
  return `<link rel="alternate" type="${type}" href="${escapeMarkup(href)}">`;
}
