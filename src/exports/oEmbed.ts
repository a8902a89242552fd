/*
 * oEmbed documents (https://oembed.com, type `rich`), by which editors and CMSs turn a pasted link into a
 * frame. They are static files, so they cannot follow `maxwidth` and `maxheight`; the frame has `max-width:
 * 100%` instead.
 */
import { itemById, wordsOf } from '../model/lookups';
import type { Section, Story } from '../model/story';
import { attributedName } from '../words/attributedName';
import { dateInOneLine } from '../words/dateInOneLine';
import { joined } from '../words/joined';
import { listed } from '../words/listed';
import { quoted } from '../words/quoted';
import type { Words } from '../words/Words';
import { escapeMarkup } from './escapeMarkup';
import { asOfPhrase } from './phrases';
import { addressOf, filesOf, type FramedPart, publication, type Site } from './Site';
import { pictureSize } from './sharePicture';
import { frameAddress, pageOf } from './snippets';

/** The heights in CSS pixels that leave most stories room at the width below; the frame scrolls beyond. */
const heights: Readonly<Record<Section | 'whole' | 'item', number>> = {
  whole: 480,
  stands: 640,
  timeline: 800,
  voices: 800,
  text: 800,
  item: 400,
};
const width = 680;

/**
 * What a frame may do on a page of others: run its script, and at a reader's own act lead to the whole story, in a tab
 * without the sandbox or in the place of the page.
 */
const sandbox =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/**
 * The document of a part of a story, for a site with an address. Throws a RangeError where there is no address, or no
 * such event or statement.
 */
export function oEmbed(story: Story, part: FramedPart, site: Site, words: Words) {
  if (site.siteAddress === '') throw new RangeError('oEmbed needs the address of its site');
  const height = heights[part.item === undefined ? (part.section ?? 'whole') : 'item'];
  const name = partOf(story, part, words);
  const title =
    name === undefined ? story.title : words.share.sectionOf({ section: name.title, title: story.title });
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: publication,
    provider_url: addressOf(site, ''),
    width,
    height,
    html: `${quotation(story, part, name?.origin, site, words)}\n${frame(story, part, site, title, height)}`,
    thumbnail_url: addressOf(site, filesOf(story.slug).picture),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
}

/** A part as a title and as the place where it stands in the story; undefined for the whole. */
function partOf(
  story: Story,
  { section, item: id }: FramedPart,
  words: Words,
): { title: string; origin: string } | undefined {
  const { sections, lists, phrases, exports: messages } = words;
  if (id === undefined)
    return section === undefined ? undefined : { title: sections[section], origin: sections[section] };
  const item = itemById(story, id);
  if (item?.kind === 'event')
    return {
      title: item.event.title,
      origin: lists.comma({
        before: sections.timeline,
        next: dateInOneLine(item.event.date, phrases),
      }),
    };
  if (item?.kind !== 'statement') throw new RangeError(`“${story.slug}” has no event or statement “${id}”`);
  const { statement } = item;
  const names = listed(
    words,
    statement.speakers.map((speaker) => attributedName(story, speaker, words)),
  );
  const said = wordsOf(statement, (run) => quoted(run, story.language));
  return {
    title: said === '' ? messages.hadNotCommentedBy({ names }) : messages.spoken({ names, words: said }),
    origin: lists.comma({ before: names, next: dateInOneLine(statement.date, phrases) }),
  };
}

/**
 * What stands where frames are taken out: what the story is about, and a link that names the part. Some hosts show it
 * beside the frame, which has the headline already, so it does not repeat that.
 */
function quotation(
  story: Story,
  part: FramedPart,
  origin: string | undefined,
  site: Site,
  words: Words,
): string {
  const from = joined(words.lists.comma, [
    ...(origin === undefined ? [] : [origin]),
    words.share.origin({ asOf: asOfPhrase(story, words) }),
  ]);
  const page = escapeMarkup(pageOf(story, part, site));
  return [
    `<blockquote lang="${escapeMarkup(story.language)}" dir="${story.direction}">`,
    `<p>${escapeMarkup(story.standfirst)}</p>`,
    `<p lang="${words.language}" dir="${words.direction}">— <a href="${page}">${escapeMarkup(from)}</a></p>`,
    '</blockquote>',
    // White space between them, since some hosts keep the words alone.
  ].join('\n');
}

/** WordPress strips the style, and browsers draw a border without `frameborder`. */
function frame(story: Story, part: FramedPart, site: Site, title: string, height: number): string {
  const address = escapeMarkup(frameAddress(story, part, site));
  return `<iframe src="${address}" title="${escapeMarkup(title)}" width="${width}" height="${height}" frameborder="0" style="max-width:100%;border:0" sandbox="${sandbox}" loading="lazy"></iframe>`;
}
