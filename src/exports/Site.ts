/*
 * The addresses of a story’s pages and files, each spelled in one place.
 */
import type { Id, Section } from '../model/story';

/** Where the site stands. */
export interface Site {
  /** `https://example.org`; empty where it is not known, and every address then begins with the base. */
  siteAddress: string;
  /** Begins and ends with a slash. */
  base: string;
}

/** The name of the publication, in every format that has a place for it. */
export const publication = 'On Record';

/** The publication's picture for those who show one beside its name, as a path in the site; a file of `public`. */
export const logoPath = 'touch-icon.png';

/** The schema of `story.json`; a new number for every change that a reader of the old could trip over. */
export const storySchemaFile = 'compiled-story.v3.schema.json';

/** The address of a file or page of the site; `path` has no slash at its beginning. */
export function addressOf({ siteAddress, base }: Site, path: string): string {
  return `${siteAddress}${base}${path}`;
}

/** The files beside a story's page, by what they are, as paths in the site. */
export function filesOf(slug: string) {
  const beside = (file: string) => `stories/${slug}/${file}`;
  return {
    json: beside('story.json'),
    text: beside('story.txt'),
    timeline: beside('timeline.json'),
    annotations: beside('annotations.json'),
    picture: beside('picture.png'),
  };
}

/** What a frame shows of a story: a section, one event or statement, or without either all of it. */
export interface FramedPart {
  section?: Section | undefined;
  item?: Id | undefined;
}

/** The frame of a story or of one of its sections, as a path in the site. */
export function framePath(slug: string, section: Section | undefined): string {
  return section === undefined ? `embed/${slug}` : `embed/${slug}/${section}`;
}

/** The oEmbed document of a frame, as a path in the site: that of the frame, below `oembed` and with an ending. */
export function oEmbedPath(slug: string, { section, item }: FramedPart): string {
  const part = item === undefined ? section : `item/${item}`;
  return part === undefined ? `oembed/${slug}.json` : `oembed/${slug}/${part}.json`;
}
