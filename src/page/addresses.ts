import { matchPath } from 'react-router';
import { sections, type Section } from '../model/story';

/** The patterns of all addresses, as the router takes them. */
export const patterns = {
  home: '/',
  stories: '/stories',
  story: '/stories/:slug',
  embed: '/embed/:slug',
  embedSection: '/embed/:slug/:section',
} as const;

/** What an address shows. */
export type PageAt =
  | { kind: 'home'; slug: string | undefined }
  | { kind: 'stories' }
  | { kind: 'story'; slug: string }
  | { kind: 'embed'; slug: string; section: Section | undefined }
  | { kind: 'not-found' };

/** Reads an address (without the base, beginning with a slash) against the slugs there are, newest first. */
export function pageAt(pathname: string, slugs: readonly string[]): PageAt {
  if (matchPath(patterns.home, pathname)) return { kind: 'home', slug: slugs[0] };
  if (matchPath(patterns.stories, pathname)) return { kind: 'stories' };
  const story = matchPath(patterns.story, pathname)?.params.slug;
  if (story !== undefined && slugs.includes(story)) return { kind: 'story', slug: story };
  const framed =
    matchPath(patterns.embedSection, pathname)?.params ?? matchPath(patterns.embed, pathname)?.params;
  if (framed?.slug === undefined || !slugs.includes(framed.slug)) return { kind: 'not-found' };
  const name = 'section' in framed ? framed.section : undefined;
  const section = sections.find((candidate) => candidate === name);
  return name !== undefined && section === undefined
    ? { kind: 'not-found' }
    : { kind: 'embed', slug: framed.slug, section };
}

/** Every address of the site, for stories of these slugs. */
export function allAddresses(slugs: readonly string[]): string[] {
  return [
    '/',
    '/stories',
    ...slugs.flatMap((slug) => [
      `/stories/${slug}`,
      `/embed/${slug}`,
      ...sections.map((section) => `/embed/${slug}/${section}`),
    ]),
  ];
}

/**
 * The one form of an address: without `index.html` and without a slash at the end, as some hosts
 * add them. The base, which ends with a slash, stays as it is.
 */
export function tidyPath(pathname: string, base: string): string {
  const path = pathname.replace(/\/index\.html$/, '/');
  return path.length > base.length ? path.replace(/\/+$/, '') : path;
}
