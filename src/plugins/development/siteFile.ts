/*
 * Files of the site that are no pages, in development: scripts, types, and each story in its formats, at the addresses
 * that pages name.
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { filesOfStory } from '../formats/exportFiles';
import { siteAddressOf } from '../output/siteAddressOf';
import { pageData, shareWords } from '../stories/pageData';
import { storyScript } from '../stories/storyScript';
import type { DevelopmentSite } from './DevelopmentSite';

/** What answers a request. */
interface SiteFile {
  /** The media type. */
  type: string;
  content: string;
}

/** The file at a URL (a path within the base, with or without a query); undefined where there is none. */
export async function siteFile(url: string, site: DevelopmentSite): Promise<SiteFile | undefined> {
  const { root, base } = site.server.config;
  const [path = ''] = url.split('?');
  const file = path.startsWith(base) ? path.slice(base.length) : '';
  if (file === 'embed.js') return script(await site.scripts.code('element'));
  if (file === 'assets/frame.js') return script(await site.scripts.code('frame'));
  if (file === 'assets/framed.js') return script(await site.scripts.code('frameApp'));
  const types = site.entries.types.find((each) => basename(each) === file);
  if (types) return { type: 'text/plain', content: readFileSync(resolve(root, types), 'utf8') };
  return storyFile(file, site);
}

function storyFile(file: string, { server, stories }: DevelopmentSite): SiteFile | undefined {
  const [, slug, extension] =
    /^(?:assets|stories)\/([^/]+?)(?:\.(js|json|share-words\.json)$|\/)/.exec(file) ?? [];
  const story = stories.summaries().some((summary) => summary.slug === slug) && stories.read(slug ?? '');
  if (!story) return undefined;
  if (extension === 'json') return { type: 'application/json', content: pageData(story) };
  if (extension === 'share-words.json')
    return { type: 'application/json', content: shareWords(story.language) };
  if (extension === 'js') return script(storyScript(pageData(story)));
  const address = { base: server.config.base, siteAddress: siteAddressOf(process.env['SITE_ADDRESS']) };
  const content = new Map(filesOfStory(story, address)).get(file);
  if (content === undefined) return undefined;
  return { type: file.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'application/json', content };
}

function script(content: string): SiteFile {
  return { type: 'text/javascript', content };
}
