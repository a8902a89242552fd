/*
 * What a publisher pastes to embed a story or a part of it, in each form that pages take. Every form holds a
 * link to the whole story, for where neither frame nor script works.
 */
import { itemById } from '../model/lookups';
import type { Story } from '../model/story';
import { quoted } from '../words/quoted';
import type { SharingWords } from '../words/Words';
import { escapeMarkup } from './escapeMarkup';
import { asOfPhrase } from './phrases';
import { addressOf, type FramedPart, framePath, type Site } from './Site';

/** What a publisher has chosen besides. */
export interface EmbedChoices {
  /** As the element takes it; `auto` is that of the page around. */
  theme: 'auto' | 'light' | 'dark';
  /** Accent, font, corners and density, as the element takes them: `accent=0055aa&radius=none`; empty for none. */
  look: string;
  /** Measured heights, `width:height` in CSS pixels, narrowest first; empty where nothing was measured. */
  heights: string;
  /** The hash of `embed.js` as browsers check it (W3C Subresource Integrity); empty where it is not checked. */
  integrity: string;
}

/** Nothing chosen. */
export const usualChoices: EmbedChoices = { theme: 'auto', look: '', heights: '', integrity: '' };

/**
 * The forms of a snippet: our element, a plain frame, an address that an editor turns into one, words alone; and the
 * first two as JSX, for React and MDX.
 */
export const snippetForms = ['element', 'frame', 'address', 'words', 'element-jsx', 'frame-jsx'] as const;
export type SnippetForm = (typeof snippetForms)[number];

/**
 * The snippet in one form; undefined where there is none: editors turn stories and sections into frames, by
 * oEmbed, but not single items. Throws a RangeError where the story has no such item.
 */
export function snippet(
  form: SnippetForm,
  story: Story,
  part: FramedPart,
  choices: EmbedChoices,
  site: Site,
  words: SharingWords,
): string | undefined {
  if (part.item !== undefined && !itemById(story, part.item))
    throw new RangeError(`“${story.slug}” has no item “${part.item}”`);
  if (form === 'element') return elementSnippet(html, story, part, choices, site, words);
  if (form === 'element-jsx') return elementSnippet(jsx, story, part, choices, site, words);
  if (form === 'frame') return frameSnippet(html, story, part, choices, site, words);
  if (form === 'frame-jsx') return frameSnippet(jsx, story, part, choices, site, words);
  if (form === 'words') return `${creditOf(story, part, words)}\n${pageOf(story, part, site)}`;
  return part.item === undefined ? frameAddress(story, part, site) : undefined;
}

/** The address of the frame of a part, without any choice. */
export function frameAddress(story: Story, { layout, section, item }: FramedPart, site: Site): string {
  const path = framePath(story.slug, section ?? layout);
  return addressOf(site, item === undefined ? path : `${path}/item/${item}`);
}

/** The address of a part in the whole story, where every link of a snippet leads. */
export function pageOf(story: Story, { section, item }: FramedPart, site: Site): string {
  const id = item ?? section;
  return addressOf(site, `stories/${story.slug}${id === undefined ? '' : `#${id}`}`);
}

/** A part in words. */
function nameOf(story: Story, { section, item }: FramedPart, { share, sections }: SharingWords): string {
  if (item !== undefined) return share.fromStory({ title: quoted(story.title, story.language) });
  return section === undefined
    ? story.title
    : share.sectionOf({ section: sections[section], title: story.title });
}

/** How a language of markup writes what differs. */
interface Markup {
  /** Words between tags. */
  words: (words: string) => string;
  /** ` name="value"`, by the attribute's name in HTML. */
  attribute: (name: string, value: string) => string;
  /** ` name`, of an attribute that says what it says by being there. */
  flag: (name: string) => string;
  /** Declarations of CSS, by their names in it. */
  style: (declarations: Readonly<Record<string, string>>) => string;
}

const html: Markup = {
  words: escapeMarkup,
  attribute: (name, value) => ` ${name}="${escapeMarkup(value)}"`,
  flag: (name) => ` ${name}`,
  style: (declarations) =>
    html.attribute(
      'style',
      Object.entries(declarations)
        .map((one) => one.join(': '))
        .join('; '),
    ),
};

/** React's names of attributes, where they are not those of HTML. */
const jsxNames: Readonly<Record<string, string>> = { crossorigin: 'crossOrigin' };

/** Words stand as strings of JavaScript, in which neither braces nor quotation marks have to be told apart. */
const jsx: Markup = {
  words: (words) => `{${JSON.stringify(words)}}`,
  attribute: (name, value) =>
    /["&\\]/.test(value)
      ? ` ${jsxNames[name] ?? name}={${JSON.stringify(value)}}`
      : ` ${jsxNames[name] ?? name}="${value}"`,
  flag: (name) => ` ${name}`,
  style: (declarations) =>
    ` style={{ ${Object.entries(declarations)
      .map(([name, value]) => `${name}: '${value}'`)
      .join(', ')} }}`,
};

function elementSnippet(
  markup: Markup,
  story: Story,
  part: FramedPart,
  { theme, look, heights, integrity }: EmbedChoices,
  site: Site,
  words: SharingWords,
): string {
  const attributes = [
    ['story', story.slug],
    ['layout', part.layout],
    ['section', part.section],
    ['item', part.item],
    ['theme', theme === 'auto' ? undefined : theme],
    ['look', look || undefined],
    ['heights', heights || undefined],
  ] as const;
  const checked =
    integrity === ''
      ? ''
      : markup.attribute('integrity', integrity) + markup.attribute('crossorigin', 'anonymous');
  const script = (when: string) =>
    `<script${when}${markup.attribute('src', addressOf(site, 'embed.js'))}${checked}></script>`;
  const element = [
    `<on-record${attributes.map(([name, value]) => (value === undefined ? '' : markup.attribute(name, value))).join('')}>`,
    `  ${linkTo(markup, story, part, site, words)}`,
    '</on-record>',
  ];
  // Measured room is kept from the first paint on only if the script is there before. React moves scripts into the
  // head, once each, if they are `async`.
  return (
    heights === '' || markup === jsx ? [...element, script(markup.flag('async'))] : [script(''), ...element]
  ).join('\n');
}

function frameSnippet(
  markup: Markup,
  story: Story,
  part: FramedPart,
  { theme, look, heights }: EmbedChoices,
  site: Site,
  words: SharingWords,
): string {
  const { attribute } = markup;
  // `auto` is the reader's system: a frame cannot see the page around it. It is written out to be found and changed.
  const src = `${frameAddress(story, part, site)}?theme=${theme}${look && `&${look}`}`;
  const height = `${tallest(heights) ?? 600}`;
  return [
    `<iframe${attribute('src', src)}`,
    ` ${attribute('title', nameOf(story, part, words))}${attribute('sandbox', 'allow-scripts')}${attribute('loading', 'lazy')}`,
    // Attributes besides the style, which many CMSs take out. Browsers read the 100 %, though HTML wants a number there:
    // any number would be too wide for a phone.
    ` ${attribute('width', '100%')}${attribute('height', height)}${markup.style({ width: '100%', border: '0' })}></iframe>`,
    `<p>${linkTo(markup, story, part, site, words)}</p>`,
  ].join('\n');
}

/** What stands where neither script nor frame do. */
function linkTo(markup: Markup, story: Story, part: FramedPart, site: Site, words: SharingWords): string {
  const credit = markup.words(creditOf(story, part, words));
  return `<a${markup.attribute('href', pageOf(story, part, site))}>${credit}</a>`;
}

/** A plain frame has one height at every width: at the narrowest of the widths that pages have, all is to be seen. */
function tallest(heights: string): number | undefined {
  const all = [...heights.matchAll(/:(\d+)/g)].map(([, height]) => Number(height));
  return all.length === 0 ? undefined : Math.max(...all);
}

/** A part in words, and where it is from. */
function creditOf(story: Story, part: FramedPart, words: SharingWords): string {
  const { share } = words;
  return share.by({
    name: nameOf(story, part, words),
    origin: share.origin({ asOf: asOfPhrase(story, words) }),
  });
}
