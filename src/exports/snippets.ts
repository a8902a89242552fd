/*
 * What a publisher pastes to embed a story or a part of it, in each form that pages take. Every form holds a
 * link to the whole story, for where neither frame nor script works.
 */
import { itemById } from '../model/lookups';
import type { Id, Section, Story } from '../model/story';
import { quoted } from '../words/quoted';
import type { LiveWords } from '../words/Words';
import { escapeMarkup } from './escapeMarkup';
import { asOfPhrase } from './phrases';
import { addressOf, framePath, type Site } from './Site';

/** What of a story is embedded: a section, one event or statement, or without either all of it. */
export interface EmbedPart {
  section?: Section | undefined;
  item?: Id | undefined;
}

/** What a publisher has chosen besides. */
export interface EmbedChoices {
  /** As the element takes it; `auto` is that of the page around. */
  theme: 'auto' | 'light' | 'dark';
  /** Measured heights, `width:height` in CSS pixels, narrowest first; empty where nothing was measured. */
  heights: string;
  /** The hash of `embed.js` as browsers check it (W3C Subresource Integrity); empty where it is not checked. */
  integrity: string;
}

/** Nothing chosen. */
export const usualChoices: EmbedChoices = { theme: 'auto', heights: '', integrity: '' };

/** The forms of a snippet: our element, a plain frame, an address that an editor turns into one, words alone. */
export const snippetForms = ['element', 'frame', 'address', 'words'] as const;
export type SnippetForm = (typeof snippetForms)[number];

/**
 * The snippet in one form; undefined where there is none: editors turn stories and sections into frames, by
 * oEmbed, but not single items. Throws a RangeError where the story has no such item.
 */
export function snippet(
  form: SnippetForm,
  story: Story,
  part: EmbedPart,
  choices: EmbedChoices,
  site: Site,
  words: LiveWords,
): string | undefined {
  if (part.item !== undefined && !itemById(story, part.item))
    throw new RangeError(`“${story.slug}” has no item “${part.item}”`);
  if (form === 'element') return elementSnippet(story, part, choices, site, words);
  if (form === 'frame') return frameSnippet(story, part, choices, site, words);
  if (form === 'words') return `${creditOf(story, part, words)}\n${pageOf(story, part, site)}`;
  return part.item === undefined ? frameAddress(story, part, site) : undefined;
}

/** The address of the frame of a part, without any choice. */
export function frameAddress(story: Story, { section, item }: EmbedPart, site: Site): string {
  const path = framePath(story.slug, section);
  return addressOf(site, item === undefined ? path : `${path}/item/${item}`);
}

/** The address of a part in the whole story, where every link of a snippet leads. */
export function pageOf(story: Story, { section, item }: EmbedPart, site: Site): string {
  const id = item ?? section;
  return addressOf(site, `stories/${story.slug}${id === undefined ? '' : `#${id}`}`);
}

/** A part in words. */
function nameOf(story: Story, { section, item }: EmbedPart, words: LiveWords): string {
  const { share, sections } = words;
  if (item !== undefined) return share.fromStory({ title: quoted(story.title, story.language) });
  return section === undefined
    ? story.title
    : share.sectionOf({ section: sections[section], title: story.title });
}

function elementSnippet(
  story: Story,
  part: EmbedPart,
  choices: EmbedChoices,
  site: Site,
  words: LiveWords,
): string {
  const { theme, heights, integrity } = choices;
  const attributes = [
    ['story', story.slug],
    ['section', part.section],
    ['item', part.item],
    ['theme', theme === 'auto' ? undefined : theme],
    ['heights', heights || undefined],
  ].flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escapeMarkup(value)}"`));
  const checked = integrity === '' ? '' : ` integrity="${integrity}" crossorigin="anonymous"`;
  const script = (when: string) =>
    `<script${when} src="${escapeMarkup(addressOf(site, 'embed.js'))}"${checked}></script>`;
  const element = [
    `<on-record${attributes.join('')}>`,
    `  <a href="${escapeMarkup(pageOf(story, part, site))}">${escapeMarkup(creditOf(story, part, words))}</a>`,
    '</on-record>',
  ];
  // Measured room is kept from the first paint on only if the script is there before.
  return (heights === '' ? [...element, script(' async')] : [script(''), ...element]).join('\n');
}

function frameSnippet(
  story: Story,
  part: EmbedPart,
  { theme, heights }: EmbedChoices,
  site: Site,
  words: LiveWords,
): string {
  const query = theme === 'auto' ? '' : `?theme=${theme}`;
  const height = tallest(heights) ?? 600;
  return [
    `<iframe src="${escapeMarkup(frameAddress(story, part, site))}${query}"`,
    `  title="${escapeMarkup(nameOf(story, part, words))}" sandbox="allow-scripts" loading="lazy"`,
    `  style="width: 100%; height: ${height}px; border: 0"></iframe>`,
    `<p><a href="${escapeMarkup(pageOf(story, part, site))}">${escapeMarkup(creditOf(story, part, words))}</a></p>`,
  ].join('\n');
}

/** A plain frame has one height at every width: at the narrowest of the widths that pages have, all is to be seen. */
function tallest(heights: string): number | undefined {
  const all = [...heights.matchAll(/:(\d+)/g)].map(([, height]) => Number(height));
  return all.length === 0 ? undefined : Math.max(...all);
}

/** A part in words, and where it is from. */
function creditOf(story: Story, part: EmbedPart, words: LiveWords): string {
  const { share } = words;
  return share.by({
    name: nameOf(story, part, words),
    origin: share.origin({ asOf: asOfPhrase(story, words) }),
  });
}
