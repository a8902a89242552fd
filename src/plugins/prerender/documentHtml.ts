/*
 * The one template of a page: a value with all parts of a page becomes an HTML document. Nothing is looked for in
 * the document afterwards, so no word of an author can be taken for a place to fill.
 */
import { escapeMarkup } from '../../exports/escapeMarkup';
import { appAttribute, frameAttribute, missingAttribute, sheetAttribute } from '../../model/servedPage';
import type { PageKind } from '../security/contentSecurityPolicy';

/** What a page is written from. */
export interface PageDocument {
  /** Whether it stands by itself, or in a frame on somebody else's page. */
  kind: PageKind;
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The Content Security Policy; undefined in development, where Vite's own client needs what it forbids. */
  policy: string | undefined;
  /** The icons of the page, as links: the one that browsers like best last. */
  icons: readonly Readonly<Record<'rel' | 'href', string> & { sizes?: string }>[];
  /** The script that speaks with the page around a frame; undefined where no host is spoken to. */
  frameScript: FrameScript | undefined;
  /** Tags of the head: title, description, links. */
  head: string;
  /** The rules of the page's one style element. */
  style: string;
  /** The code of the page's one inline script. */
  script: string;
  /** The address of the whole sheet, fetched after the words; undefined where there is none. */
  sheet: string | undefined;
  /** Whether something may move when the whole sheet arrives. The inline script is told of the sheet then. */
  movesWithSheet: boolean;
  /** Attributes of the root element, which the page's script reads. */
  root: Readonly<Record<string, string>>;
  /** The markup inside the root element. */
  body: string;
  /** Data for machines (JSON-LD), after all that a reader waits for. */
  linkedData: string;
}

/** The frame's script as a page names it. */
export interface FrameScript {
  src: string;
  /** The addresses of the scripts that bring the frame to life, in order. */
  app: readonly string[];
  /** Whether the page tells its host that there is nothing at this address. */
  missing: boolean;
}

/**
 * Writes the page. The policy stands before all that it is about, and after the charset, which browsers look for in
 * the first kilobyte alone.
 */
export function documentHtml(page: PageDocument): string {
  const { kind, lang, dir, policy, icons, frameScript, sheet } = page;
  return [
    '<!doctype html>',
    tag('html', { [frameAttribute]: kind === 'frame', lang, dir }),
    '<head><meta charset="utf-8">',
    // Its values are our own and have no quotation mark but single ones.
    policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...icons.map((icon) => tag('link', icon)),
    frameScript ? frameScriptTag(frameScript) : '',
    page.head,
    `<style>${page.style}</style>`,
    `${tag('script', { [sheetAttribute]: page.movesWithSheet && sheet })}${page.script}</script>`,
    '</head><body>',
    `${tag('div', { id: 'root', ...page.root })}${page.body}</div>`,
    page.linkedData,
    // Browsers no longer wait for it here, with script or without.
    sheet === undefined ? '' : tag('link', { rel: 'stylesheet', href: sheet }),
    '</body></html>',
  ].join('');
}

function frameScriptTag({ src, app, missing }: FrameScript): string {
  const loaded = app.length > 0 && app.join(' ');
  return `${tag('script', { defer: true, src, [appAttribute]: loaded, [missingAttribute]: missing })}</script>`;
}

/** A start tag. `true` gives an attribute without a value, `false` and undefined give none. */
function tag(name: string, attributes: Readonly<Record<string, string | boolean | undefined>>): string {
  const written = Object.entries(attributes).map(([attribute, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? ` ${attribute}` : ` ${attribute}="${escapeMarkup(value)}"`;
  });
  return `<${name}${written.join('')}>`;
}
