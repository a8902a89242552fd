/*
 * Prerenders every address of a site, in one worker for every 200 pages, and at most one a processor.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInWorkers, splitInParts } from '../runInWorkers';
import { readCompiled } from '../stories/compileStories';
import type { PageFile, PageTask } from './prerender.worker';
import type { ServerEntry } from './ServerEntry';

/** The file of the page for unknown addresses, by the custom of static hosts. */
const notFoundFile = '404.html';

/** Starting a worker takes as long as rendering this many pages. */
const pagesPerWorker = 200;

/**
 * Writes a complete HTML file for each address: `/a/b` becomes `a/b/index.html`, which most static hosts serve, or
 * `a/b.html` for those that know no folders where it is to be `flat`; and the data of each story, named by its content.
 * Throws with the address of a page that cannot be rendered.
 */
export async function prerender(task: Omit<PageTask, 'pages'>, flat: boolean): Promise<void> {
  const { stories, entry } = task;
  const { addresses } = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as ServerEntry;
  const found = addresses({
    stories: stories.summaries,
    readStory: (slug) => readCompiled(stories, slug),
  });
  const pages: PageFile[] = [
    ...found.map((address) => ({
      address,
      file: flat && address !== '/' ? `${address.slice(1)}.html` : join(`.${address}`, 'index.html'),
    })),
    { address: '/404', file: notFoundFile },
  ];
  const count = Math.min(availableParallelism(), Math.ceil(pages.length / pagesPerWorker));
  const tasks = splitInParts(pages, count).map((part): PageTask => ({ ...task, pages: part }));
  await (await runInWorkers('prerender/prerender.worker.ts', tasks)).finished();
}
