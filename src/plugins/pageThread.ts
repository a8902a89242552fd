/*
 * The addresses that a thread is to prerender come in when it starts, with the built shell of all pages; a
 * complete HTML file for each goes out, and the data of each story beside them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import { fillShell, type ShellPage } from './fillShell';
import { sheetAfterWords } from './sheetAfterWords';
import { withoutSeams } from './withoutSeams';

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
}

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

const { pages, entry, shell, outDir, assetsDir, base, siteAddress } = workerData as PageTask;
const { render } = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as PrerenderEntry;
const styled = sheetAfterWords(shell, (href) => readFileSync(join(outDir, href.slice(base.length)), 'utf8'));
const dataFiles = new Map<string, string>();

for (const { address, file } of pages) {
  try {
    const rendered = await render(address, { siteAddress });
    const page = { ...rendered, html: withoutSeams(rendered.html, rendered.language) };
    const data = page.data && base + dataFile(page.data);
    write(file, styled(fillShell(shell, address, page, data)));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`the page at ${address} cannot be rendered: ${words}`, { cause: error });
  }
}

/** The path in the site of what a page needs to come to life: named by its content, so that it can be kept for good. */
function dataFile({ name, json }: NonNullable<RenderedPage['data']>): string {
  const known = dataFiles.get(name);
  if (known !== undefined) return known;
  const words = json();
  const hash = createHash('sha256').update(words).digest('base64url').slice(0, 8);
  const file = `${assetsDir}/${name}-${hash}.json`;
  write(file, words);
  dataFiles.set(name, file);
  return file;
}

function write(file: string, content: string): void {
  const path = join(outDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
