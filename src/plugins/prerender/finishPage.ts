/*
 * A page comes in with all its words; it goes out as readers get it: as a frame where its address is one, with
 * its styles as classes, and with its policy, which names every byte that runs. All at once and where the page
 * is made, so that each file of the site is written once, and read by nobody.
 */
import { frameHtml, missingHtml } from './frameHtml';
import { inlineHashes, type PageKind, withPolicy } from '../security/contentSecurityPolicy';
import type { FrameParts } from '../scripts/FrameParts';
import { styleAttributesToClasses } from '../css/styleAttributesToClasses';

/** What pages are completed with. */
export interface Completion {
  /** Undefined where the site has no frames. */
  frames: FrameParts | undefined;
  /** The address of the site, empty where it is not known; undefined where pages have no policy. */
  home: string | undefined;
}

/** A page that nothing changes any more. */
interface CompletePage {
  html: string;
  kind: PageKind;
  /** The hashes of the scripts that stand in the page. */
  scripts: string[];
}

/** Completes the page of this address, without the base. `story` is the address of its story's script for frames. */
export function finishPage(
  html: string,
  address: string,
  story: string | undefined,
  { frames, home }: Completion,
): CompletePage {
  const kind = address.startsWith('/embed/') ? 'frame' : 'reading';
  const page = frames ? withFrameParts(html, address, story, frames) : html;
  if (home === undefined) return { html: page, kind, scripts: [] };
  const plain = styleAttributesToClasses(page);
  const hashes = inlineHashes(plain);
  return { html: withPolicy(plain, kind, home, hashes), kind, scripts: hashes.script };
}

function withFrameParts(
  html: string,
  address: string,
  story: string | undefined,
  { script, app, integrity }: FrameParts,
): string {
  if (address === '/404') return missingHtml(html, script);
  const [, first, , third] = address.split('/');
  if (first === 'stories' && third === 'embed') return html.replace('EMBED-INTEGRITY', integrity);
  if (first !== 'embed') return html;
  // One item is read, not used.
  return frameHtml(html, script, third === 'item' || story === undefined ? [] : [story, app]);
}
