import { matchPath } from 'react-router';
import { type Id, sections, type Section } from '../model/story';

/** The patterns of all addresses, as the router takes them. */
const patterns = {
  home: '/',
  stories: '/stories',
  story: '/stories/:slug',
  share: '/stories/:slug/embed',
  embed: '/embed/:slug',
  embedSection: '/embed/:slug/:section',
  embedItem: '/embed/:slug/item/:item',
} as const;

/** What an address shows. While there is no story, home is the list of them. */
export type PageAt =
  | { kind: 'home'; slug: string }
  | { kind: 'stories' }
  | { kind: 'story'; slug: string }
  /** How to share and embed the story. */
  | { kind: 'share'; slug: string }
  /** Whole, or one section, or one statement or event; whether there is such an item only the story knows. */
  | { kind: 'embed'; slug: string; section?: Section | undefined; item?: Id | undefined }
  | { kind: 'not-found' };

/** Reads an address (without the base, beginning with a slash) against the slugs there are, newest first. */
export function pageAt(pathname: string, slugs: readonly string[]): PageAt {
  // Static hosts tell capitals from small letters, so `/Stories` is served as not found.
  const match = <Path extends string>(path: Path) =>
    matchPath({ path, caseSensitive: true }, pathname)?.params;
  if (match(patterns.home))
    return slugs[0] === undefined ? { kind: 'stories' } : { kind: 'home', slug: slugs[0] };
  if (match(patterns.stories)) return { kind: 'stories' };
  const story = match(patterns.story)?.slug;
  if (story !== undefined && slugs.includes(story)) return { kind: 'story', slug: story };
  const shared = match(patterns.share)?.slug;
  if (shared !== undefined && slugs.includes(shared)) return { kind: 'share', slug: shared };
  const alone = match(patterns.embedItem);
  const framed = alone ?? match(patterns.embedSection) ?? match(patterns.embed);
  if (framed?.slug === undefined || !slugs.includes(framed.slug)) return { kind: 'not-found' };
  if (alone) return { kind: 'embed', slug: framed.slug, item: alone.item };
  const name = 'section' in framed ? framed.section : undefined;
  const section = sections.find((candidate) => candidate === name);
  return name !== undefined && section === undefined
    ? { kind: 'not-found' }
    : { kind: 'embed', slug: framed.slug, section };
}

/** One word for each page: two addresses of the same word show the same. */
export function pageKey(page: PageAt): string {
  return [
    page.kind,
    'slug' in page && page.slug,
    'section' in page && page.section,
    'item' in page && page.item,
  ]
    .filter((part) => part !== false && part !== undefined)
    .join(' ');
}

/** What the addresses of a story depend on. */
export interface AddressedStory {
  slug: string;
  /** The ids of its events and statements, each of which has a frame of its own. */
  items: readonly Id[];
}

/** Every address of the site, for these stories. */
export function allAddresses(stories: readonly AddressedStory[]): string[] {
  return [
    '/',
    '/stories',
    ...stories.flatMap(({ slug, items }) => [
      `/stories/${slug}`,
      `/stories/${slug}/embed`,
      `/embed/${slug}`,
      ...sections.map((section) => `/embed/${slug}/${section}`),
      ...items.map((item) => `/embed/${slug}/item/${item}`),
    ]),
  ];
}

/**
 * The one form of an address: without `index.html`, without a slash at the end or twice, and without
 * percent signs that nothing needs; hosts answer all of these. The base always ends with a slash.
 */
export function tidyPath(pathname: string, base: string): string {
  const path = pathname
    .replace(/%[0-9a-f]{2}/gi, plain)
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/, '/');
  if (`${path}/` === base) return base;
  return path === base ? path : path.replace(/\/$/, '');
}

/** What RFC 3986, section 2.3, calls unreserved means the same with and without its percent sign. */
function plain(escaped: string): string {
  const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
  return /[\w.~-]/.test(character) ? character : escaped;
}
