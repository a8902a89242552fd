/*
 * Completes a rendered page with all that a document has besides: its scripts, its critical CSS, and the policy that
 * names what is inline by its hashes.
 */
import { logoPath } from '../../exports/Site';
import {
  addressAttribute,
  embedIntegrityAttribute,
  scriptAttribute,
  shareWordsAttribute,
  storyAttribute,
} from '../../model/servedPage';
import type { CriticalCss } from '../css/criticalCss';
import type { SelectorSource } from '../css/selectorTokens';
import { styleAttributesToClasses } from '../css/styleAttributesToClasses';
import { contentSecurityPolicy, inlineHash } from '../security/contentSecurityPolicy';
import type { SiteScripts } from '../scripts/SiteScripts';
import type { FrameScript, PageDocument } from './documentHtml';
import { minifyMarkup } from './minifyMarkup';
import type { RenderedPage } from './ServerEntry';

/** What all pages of a site share. */
export interface SharedParts {
  /** The base of the site's addresses; it begins and ends with a slash. */
  base: string;
  scripts: SiteScripts;
  /** The address of the whole sheet; undefined where pages are to have none. */
  sheet: string | undefined;
  /** Chooses the rules of the sheet that a page carries in itself. */
  critical: (page: SelectorSource) => CriticalCss;
  /** Where the site begins, as a policy names it: empty where not known, undefined for pages without a policy. */
  home: string | undefined;
}

/** The addresses of a story's data, for a page and for a frame in a sandbox, which can load it as script alone. */
export interface StoryFiles {
  json: string;
  script: string;
  /** The words of sharing. */
  shareWords: string;
}

/** The page of this address (without the base) as it is written. `story` is the data that its script needs. */
export function pageDocument(
  address: string,
  rendered: RenderedPage,
  { base, scripts, sheet, critical, home }: SharedParts,
  story: StoryFiles | undefined,
): PageDocument {
  const { kind, lang, dir, head, linkedData } = rendered;
  const { markup: body, rules } = styleAttributesToClasses(minifyMarkup(rendered.body));
  const { rules: needed, complete } = critical({ framed: kind === 'frame', lang, dir, body });
  const style = needed + rules + rendered.style;
  const hashes = { script: [inlineHash(scripts.inline)], style: [inlineHash(style)] };
  return {
    kind,
    lang,
    dir,
    policy: home === undefined ? undefined : contentSecurityPolicy(kind, hashes, home),
    icons: iconsOf(kind, base),
    frameScript: frameScriptOf(rendered, scripts, story),
    head,
    style,
    script: scripts.inline,
    sheet,
    movesWithSheet: !complete,
    root: {
      [addressAttribute]: address,
      // A frame is hydrated by its own scripts: modules, and data, are always fetched with CORS.
      ...(kind === 'reading' &&
        story && {
          [scriptAttribute]: scripts.client,
          [storyAttribute]: story.json,
          [shareWordsAttribute]: story.shareWords,
          [embedIntegrityAttribute]: scripts.embedIntegrity,
        }),
    },
    body,
    linkedData,
  };
}

/** Files of `public`. In a frame nobody sees an icon; without a link, browsers would ask for `/favicon.ico`. */
function iconsOf(kind: PageDocument['kind'], base: string): PageDocument['icons'] {
  const drawn = { rel: 'icon', href: `${base}favicon.svg` };
  if (kind === 'frame') return [drawn];
  return [
    { rel: 'icon', href: `${base}icon.png`, sizes: '48x48' },
    drawn,
    { rel: 'apple-touch-icon', href: `${base}${logoPath}` },
  ];
}

function frameScriptOf(
  { kind, missing }: RenderedPage,
  { frame, frameApp }: SiteScripts,
  story: StoryFiles | undefined,
): FrameScript | undefined {
  // A host may have framed an address that is no longer there.
  if (missing) return { src: frame, app: [], missing };
  if (kind === 'reading') return undefined;
  return { src: frame, app: story ? [story.script, frameApp] : [], missing };
}
