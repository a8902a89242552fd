import { matchRoutes } from 'react-router';
import { type Id, sections, type Section } from '../model/story';

/** The route table: which page is at which address. Static hosts tell capitals from small letters, so it does too. */
const pageRoutes = [
  { id: 'home', path: '/', caseSensitive: true },
  { id: 'stories', path: '/stories', caseSensitive: true },
  { id: 'story', path: '/stories/:slug', caseSensitive: true },
  { id: 'share', path: '/stories/:slug/embed', caseSensitive: true },
  { id: 'embed', path: '/embed/:slug', caseSensitive: true },
  { id: 'embed', path: '/embed/:slug/:section', caseSensitive: true },
  { id: 'embed', path: '/embed/:slug/item/:item', caseSensitive: true },
] as const;

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
  const [match] = matchRoutes([...pageRoutes], pathname) ?? [];
  if (!match) return { kind: 'not-found' };
  const { slug, section: name, item } = match.params;
  if (match.route.id === 'stories') return { kind: 'stories' };
  if (match.route.id === 'home')
    return slugs[0] === undefined ? { kind: 'stories' } : { kind: 'home', slug: slugs[0] };
  if (slug === undefined || !slugs.includes(slug)) return { kind: 'not-found' };
  if (match.route.id !== 'embed') return { kind: match.route.id, slug };
  if (item !== undefined) return { kind: 'embed', slug, item };
  const section = sections.find((candidate) => candidate === name);
  return name !== undefined && section === undefined
    ? { kind: 'not-found' }
    : { kind: 'embed', slug, section };
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
 * The one form of an address: without `index.html` or `.html`, without a slash at the end or twice, and without
 * percent signs that nothing needs; hosts answer all of these. The base always ends with a slash.
 */
export function tidyPath(pathname: string, base: string): string {
  const path = pathname
    .replace(/%[0-9a-f]{2}/gi, plain)
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/, '/')
    .replace(/\.html$/, '');
  if (`${path}/` === base) return base;
  return path === base ? path : path.replace(/\/$/, '');
}

/** What RFC 3986, section 2.3, calls unreserved means the same with and without its percent sign. */
function plain(escaped: string): string {
  const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
  return /[\w.~-]/.test(character) ? character : escaped;
}
