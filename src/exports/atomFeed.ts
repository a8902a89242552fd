/*
 * `/feed.xml`: an Atom feed (RFC 4287). Atom requires absolute addresses, so there is no feed without a site
 * address. It also requires a moment for `updated`, where a story may have only a day, month or year: the
 * feed gives the first moment of that, UTC, and the summary says what is really known. A story was updated when it was
 * last changed, or as of the date up to which it knows, whichever is later.
 */
import type { Story, StoryDate } from '../model/story';
import type { StorySummary } from '../model/StorySummary';
import type { Words } from '../words/Words';
import { dateBounds } from './dateBounds';
import { escapeMarkup } from './escapeMarkup';
import { capitalised } from '../words/capitalised';
import { asOfPhrase } from './phrases';
import { addressOf, filesOf, publication, type Site } from './Site';

/** What a feed says of a story. */
export type FeedStory = StorySummary & Pick<Story, 'topics'>;

/** The feed of a site with an address; `wordsOf` gives the words for a story in a language. Throws a RangeError where there is none. */
export function atomFeed(
  stories: readonly FeedStory[],
  site: Site,
  wordsOf: (language: string) => Words,
): string {
  if (site.siteAddress === '') throw new RangeError('a feed needs the address of its site');
  const [newest = 0] = stories.map(updatedOf).toSorted((a, b) => b - a);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeMarkup(addressOf(site, ''))}</id>`,
    `<title>${publication}</title>`,
    `<author><name>${publication}</name></author>`,
    `<updated>${inFull(newest)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(addressOf(site, 'feed.xml'))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(addressOf(site, 'stories'))}"/>`,
    ...stories.map((story) => entry(story, site, wordsOf(story.language))),
    '</feed>',
    '',
  ].join('\n');
}

function entry(story: FeedStory, site: Site, words: Words): string {
  const page = escapeMarkup(addressOf(site, `stories/${story.slug}`));
  const asOf = words.exports.asOfInBrackets({ asOf: capitalised(asOfPhrase(story, words), words) });
  const text = escapeMarkup(addressOf(site, filesOf(story.slug).text));
  return [
    `<entry xml:lang="${escapeMarkup(story.language)}">`,
    `<id>${page}</id>`,
    `<title>${escapeMarkup(story.title)}</title>`,
    ...story.byline.map((name) => `<author><name>${escapeMarkup(name)}</name></author>`),
    `<published>${inFull(momentOf(story.published))}</published>`,
    `<updated>${inFull(updatedOf(story))}</updated>`,
    `<link rel="alternate" type="text/html" href="${page}"/>`,
    // Not “alternate”: some readers open the last of those, whatever its type.
    `<link rel="related" type="text/plain" href="${text}"/>`,
    ...story.topics.map((topic) => `<category term="${escapeMarkup(topic)}"/>`),
    `<summary>${escapeMarkup(words.sentences.following({ before: story.standfirst, next: asOf }))}</summary>`,
    '</entry>',
  ].join('\n');
}

function updatedOf({ asOf, changes }: FeedStory): number {
  return Math.max(...[asOf, ...changes.map(({ date }) => date)].map(momentOf));
}

/** The first moment of the last date that an expression can mean, in milliseconds, UTC, from 1970. */
function momentOf({ edtf }: StoryDate): number {
  const { from, to } = dateBounds(edtf);
  const date = to ?? from ?? '1970';
  // EDTF allows an offset of whole hours, which Date.parse does not; without an offset it is UTC.
  const moment = Date.parse(date.replace(/(T[\d:]*[+-]\d\d)$/, '$1:00').replace(/(T[\d:]*)$/, '$1Z'));
  return Number.isNaN(moment) ? 0 : moment;
}

function inFull(moment: number): string {
  return new Date(moment).toISOString().replace('.000Z', 'Z');
}
