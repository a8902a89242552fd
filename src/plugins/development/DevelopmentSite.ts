import type { ViteDevServer } from 'vite';
import type { SiteEntries } from '../siteEntries';
import { faultError } from '../stories/faultError';
import type { LiveStories } from './LiveStories';
import type { ScriptsOnDemand } from './ScriptsOnDemand';

/** The site as one development server serves it. */
export interface DevelopmentSite {
  server: ViteDevServer;
  entries: SiteEntries;
  stories: LiveStories;
  scripts: ScriptsOnDemand;
}

/** What the script of a page in development is told (`src/page/entries/entry.development.ts`). */
export interface DevelopmentState {
  /** The slug of the story that the page shows, or that was saved; undefined for other pages, and for code. */
  story: string | undefined;
  /** What is wrong with that story, or with the code that renders it, in the form of Vite's overlay. */
  fault: { message: string; stack: string } | undefined;
}

/** What is wrong with a story. */
export function faultOf(stories: LiveStories, slug: string, root: string): DevelopmentState['fault'] {
  const faults = stories.faultsOf(slug);
  if (faults.length === 0) return undefined;
  const { message, stack = '', id, loc, frame } = faultError(faults, root);
  return { message, stack, ...(loc && { id, loc, frame }) };
}
