import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from './Contender';
import { buildOnRecord, onRecord } from './onRecord';

const sheet =
  'body{margin:2rem auto;max-width:40rem;padding:0 1rem;font:1.1rem/1.5 Georgia,serif}h1,h2,h3,h4{line-height:1.2}table{border-collapse:collapse}td,th{padding:.2rem;text-align:left;vertical-align:top}';

/**
 * Plain HTML of the very words and headings that our page shows, with one small inline sheet: no page of the same words
 * can be read sooner. Made from our built page, so that the two never drift apart.
 */
export const floor: Contender = {
  name: 'static floor',
  id: 'floor',
  write: async (stories, folder) => {
    const site = join(folder, '../on-record');
    await buildOnRecord(stories, site);
    for (const story of stories) {
      mkdirSync(join(folder, story.slug), { recursive: true });
      const page = readFileSync(join(site, onRecord.addressOf(story), 'index.html'), 'utf8');
      writeFileSync(join(folder, story.slug, 'index.html'), floorHtml(page));
    }
  },
  addressOf: ({ slug }) => `${slug}/`,
  presses: () => [],
};

/** Elements that give words their place among others; all others are left out, and their words stay. */
const kept = new Set(
  'main h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table thead tbody tr th td blockquote details summary br em strong'.split(
    ' ',
  ),
);

/** Elements whose words no reader of the page is shown at first, or that are controls and not words. */
const unseen = /^(?:script|style)$/;
const unseenAttributes = /\s(?:aria-hidden="true"|data-unseen|data-note|data-control|hidden)(?=[\s=>]|$)/;

const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** A tag with its attributes, or text. The build escapes `<` and `>` in both (React's server renderer). */
const token = /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?:[^>"]|"[^"]*")*)>|(?<text>[^<]+)/g;

/** The words and headings of a page as our build writes it, as plain HTML. */
export function floorHtml(page: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '';
  const language = /<html[^>]*\slang="([^"]*)"/.exec(page)?.[1] ?? 'en';
  const body = page.slice(page.indexOf('<body')).replaceAll(/<!--[\s\S]*?-->/g, '');
  let out = '';
  // How many elements deep the walk is within one that is left out with its words.
  let depth = 0;
  for (const { groups = {} } of body.matchAll(token)) {
    const { end = '', name = '', attributes = '', text } = groups;
    const leaf = text !== undefined || empty.has(name);
    if (depth > 0) {
      if (!leaf) depth += end ? -1 : 1;
    } else if (text !== undefined) out += text;
    else if (!end && (unseen.test(name) || unseenAttributes.test(attributes))) depth = leaf ? 0 : 1;
    else if (kept.has(name)) out += `<${end}${name}>`;
    else if (!end && /^(?:div|section|article|header|footer)$/.test(name)) out += '\n';
  }
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${title}</title><style>${sheet}</style></head><body>${out.replaceAll(/\n\s*/g, '\n')}</body></html>\n`;
}
