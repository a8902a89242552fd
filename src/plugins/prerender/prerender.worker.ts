/*
 * Prerenders a share of a site's pages in a thread of its own, with the data of the stories that they show.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import type { Story } from '../../model/story';
import { criticalCss } from '../css/criticalCss';
import { homeOf } from '../output/siteAddressOf';
import type { SiteScripts } from '../scripts/SiteScripts';
import { type CompiledStories, readCompiled } from '../stories/compileStories';
import { pageData, shareWords } from '../stories/pageData';
import { siteLanguage } from '../output/siteLanguage';
import { loadWords } from '../../words/loadWords';
import { storyScript } from '../stories/storyScript';
import { documentHtml } from './documentHtml';
import { pageDocument, type SharedParts, type StoryFiles } from './pageDocument';
import type { ServedSite, ServerEntry } from './ServerEntry';

/** What a worker prerenders. */
export interface PageTask {
  pages: readonly PageFile[];
  stories: CompiledStories;
  /** The built server entry, as a whole path. */
  entry: string;
  /** The folder of the site, as a whole path. */
  dir: string;
  /** The folder in the site for files that are named by their content. */
  assetsDir: string;
  base: string;
  siteAddress: string;
  scripts: SiteScripts;
  /** The sheet of all pages, as a path in the site; undefined where there is none. */
  sheet: string | undefined;
}

/** An address of the site, without the base, and the file that answers it, relative to the site's folder. */
export interface PageFile {
  address: string;
  file: string;
}

const { pages, stories, entry, dir, assetsDir, base, siteAddress, scripts, sheet } = workerData as PageTask;
const { render } = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as ServerEntry;
const site: ServedSite = {
  stories: stories.summaries,
  readStory: lastRead((slug) => readCompiled(stories, slug)),
  siteAddress,
  embedIntegrity: scripts.embedIntegrity,
  wordsOf: loadWords,
  language: siteLanguage(process.env['SITE_LANGUAGE'], stories.summaries),
};
const shared: SharedParts = {
  base,
  scripts,
  sheet: sheet === undefined ? undefined : base + sheet,
  critical: criticalCss(sheet === undefined ? '' : readFileSync(join(dir, sheet), 'utf8')),
  home: homeOf(siteAddress, base),
};
const knownStories = new Map<string, StoryFiles>();
const knownShareWords = new Map<string, string>();
const knownFolders = new Set([dir]);

for (const { address, file } of pages) {
  try {
    const rendered = render(address, site);
    const story = rendered.story === undefined ? undefined : storyFiles(rendered.story);
    write(file, documentHtml(pageDocument(address, rendered, shared, story)));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`the page at ${address} cannot be rendered: ${words}`, { cause: error });
  }
}

/** Keeps the story that was read last and no other: the pages of a story are rendered one after the other. */
function lastRead(read: (slug: string) => Story): (slug: string) => Story {
  let last: Story | undefined;
  return (slug) => (last = last?.slug === slug ? last : read(slug));
}

function storyFiles(slug: string): StoryFiles {
  const known = knownStories.get(slug);
  if (known) return known;
  const story = site.readStory(slug);
  const json = pageData(story);
  const files = {
    json: writeHashed(slug, 'json', json),
    script: writeHashed(slug, 'js', storyScript(json)),
    shareWords: shareWordsFile(story.language),
  };
  knownStories.set(slug, files);
  return files;
}

/** The words of sharing in a language, once for all its stories. */
function shareWordsFile(language: string): string {
  const known = knownShareWords.get(language);
  if (known !== undefined) return known;
  const file = writeHashed(`share-words-${language}`, 'json', shareWords(language));
  knownShareWords.set(language, file);
  return file;
}

/** Writes a file that is named by its content, so that it can be cached for good, and gives its address. */
function writeHashed(name: string, extension: string, words: string): string {
  const hash = createHash('sha256').update(words).digest('base64url').slice(0, 8);
  const file = `${assetsDir}/${name}-${hash}.${extension}`;
  write(file, words);
  return base + file;
}

function write(file: string, content: string): void {
  const path = join(dir, file);
  makeFolder(dirname(path));
  writeFileSync(path, content);
}

/** Makes a folder and those above it. Asked of the system once each: `recursive` asks for all of them each time. */
function makeFolder(folder: string): void {
  if (knownFolders.has(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another worker may have needed it as well.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  knownFolders.add(folder);
}
