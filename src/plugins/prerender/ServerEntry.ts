import type { Story } from '../../model/story';
import type { StorySummary } from '../../model/StorySummary';
import type { Words } from '../../words/Words';
import type { PageDocument } from './documentHtml';

/** The module that renders pages (`src/page/entries/entry.server.tsx`), as the build and the dev server call it. */
export interface ServerEntry {
  /** Every address of the site, without the base, beginning with a slash. */
  addresses: (site: Pick<ServedSite, 'stories' | 'readStory'>) => string[];
  /** Renders the page of an address, or that for unknown addresses. Throws where a part cannot be rendered. */
  render: (address: string, site: ServedSite) => RenderedPage;
}

/** What rendering has to know of the site. */
export interface ServedSite {
  /** Newest first. */
  stories: readonly StorySummary[];
  /** Throws where there is no story of that slug. */
  readStory: (slug: string) => Story;
  /** `https://example.org`; empty where it is not known. */
  siteAddress: string;
  /** The hash of `embed.js`, as browsers check it. */
  embedIntegrity: string;
  /** The words for a story in a language (BCP 47). */
  wordsOf: (language: string) => Words;
  /** The language of the pages that show no story. */
  language: string;
}

/** One page as the server entry renders it. */
export interface RenderedPage extends Pick<
  PageDocument,
  'kind' | 'lang' | 'dir' | 'head' | 'body' | 'linkedData'
> {
  /** Rules that this page needs besides the sheet; empty where it needs none. */
  style: string;
  /** The slug of the story that the page's script needs; undefined where nothing on the page needs script. */
  story: string | undefined;
  /** Whether there is no page at the address. */
  missing: boolean;
}
