/*
 * The addresses that a thread is to prerender come in when it starts, with the built shell of all pages; a
 * complete HTML file for each goes out, and the data of each story beside them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { type Completion, finishPage } from './finishPage';
import { fillShell, type ShellPage } from './fillShell';
import type { PageKind } from '../security/contentSecurityPolicy';
import { inlineCriticalCss } from '../css/inlineCriticalCss';
import { storyScript } from '../stories/storyModules';
import { minifyMarkup } from './minifyMarkup';

/** What a thread prerenders. */
export interface PageTask {
  pages: readonly PageFile[];
  /** The built module that renders pages, as a whole path. */
  entry: string;
  /** The built index.html. */
  shell: string;
  /** Where the site is written, as a whole path. */
  outDir: string;
  /** The folder in the site of what is named by its content. */
  assetsDir: string;
  base: string;
  siteAddress: string;
  completion: Completion;
}

/** What a thread tells at its end: the hashes of all scripts that stand in its pages. */
export type ThreadScripts = Readonly<Record<PageKind, ReadonlySet<string>>>;

/** An address of the site, without the base, and the file that answers it, relative to the site's folder. */
export interface PageFile {
  address: string;
  file: string;
}

/** What the module exports that renders pages. */
export interface PrerenderEntry {
  /** Every address of the site, without the base, beginning with a slash. */
  addresses: () => string[] | Promise<string[]>;
  render: (address: string, options: { siteAddress: string }) => Promise<RenderedPage>;
}

/** One page as the entry renders it. */
interface RenderedPage extends ShellPage {
  /** What the page needs to come to life, by a name that pages share; undefined where it needs nothing. */
  data: { name: string; json: () => string } | undefined;
}

/** The addresses in the site of what brings a story to life, on a page and in a frame. */
interface StoryFiles {
  data: string;
  script: string | undefined;
}

const { pages, entry, shell, outDir, assetsDir, base, siteAddress, completion } = workerData as PageTask;
const { render } = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as PrerenderEntry;
const styled = inlineCriticalCss(shell, (href) =>
  readFileSync(join(outDir, href.slice(base.length)), 'utf8'),
);
const knownStories = new Map<string, StoryFiles>();
const knownFolders = new Set([outDir]);
const scripts = { reading: new Set<string>(), frame: new Set<string>() } satisfies ThreadScripts;

for (const { address, file } of pages) {
  try {
    const rendered = await render(address, { siteAddress });
    const page = { ...rendered, html: minifyMarkup(rendered.html, rendered.language) };
    const story = page.data && storyFiles(page.data);
    const filled = styled(fillShell(shell, address, page, story?.data));
    const complete = finishPage(filled, address, story?.script, completion);
    for (const hash of complete.scripts) scripts[complete.kind].add(hash);
    write(file, complete.html);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`the page at ${address} cannot be rendered: ${words}`, { cause: error });
  }
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(scripts);

function storyFiles({ name, json }: NonNullable<RenderedPage['data']>): StoryFiles {
  const known = knownStories.get(name);
  if (known) return known;
  const words = json();
  const files = {
    data: writeHashed(name, 'json', words),
    script: completion.frames && writeHashed(name, 'js', storyScript(words)),
  };
  knownStories.set(name, files);
  return files;
}

/** Writes what is named by its content, so that it can be kept for good, and gives its address. */
function writeHashed(name: string, extension: string, words: string): string {
  const hash = createHash('sha256').update(words).digest('base64url').slice(0, 8);
  const file = `${assetsDir}/${name}-${hash}.${extension}`;
  write(file, words);
  return base + file;
}

function write(file: string, content: string): void {
  const path = join(outDir, file);
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
    // Another thread may have needed it as well.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  knownFolders.add(folder);
}
