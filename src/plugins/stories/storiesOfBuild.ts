/*
 * The folders of all stories come in when a build begins; each story is compiled once, and lies on the disk for
 * whoever makes something of it. What a build has to know of all of them at once goes out.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Story } from '../../model/story';
import { faultError } from './faultError';
import { cacheFolder } from '../cacheFolder';
import { splitInParts, runInWorkers } from '../runInWorkers';
import { type CompileTask, type CachedStory, cachePath, compileToCache } from './compileToCache';
import { newestFirst, type StorySummary } from './storyModules';

/** The compiled stories of a build. */
export interface StoriesOfBuild {
  /** Newest first. */
  summaries: readonly StorySummary[];
  /** The whole path of a story's JSON. */
  fileOf: (slug: string) => string;
  read: (slug: string) => Story;
}

/** Where the builds of this process have laid stories: of use to nobody when it has ended. */
const laidHere = new Set<string>();
process.on('exit', () => {
  for (const folder of laidHere) rmSync(folder, { recursive: true, force: true });
});

/** A thread has to pay for itself: it takes as long to start as this many stories to compile. */
const storiesOfThread = 25;

/** Compiles the stories in these folders. Throws an error that tells every fault of all of them. */
export async function storiesOfBuild(storyFolders: readonly string[], root: string): Promise<StoriesOfBuild> {
  const to = cacheFolder(join(root, 'node_modules/.cache/on-record-stories'));
  mkdirSync(to, { recursive: true });
  laidHere.add(to);
  const laid = await allLaid({ folders: storyFolders, root, to });
  const faults = laid.flatMap((one) => ('faults' in one ? one.faults : []));
  if (faults.length > 0) throw faultError(faults, root);
  const fileOf = (slug: string) => cachePath(to, slug);
  return {
    summaries: laid.flatMap((one) => ('summary' in one ? one.summary : [])).toSorted(newestFirst),
    fileOf,
    read: (slug) => JSON.parse(readFileSync(fileOf(slug), 'utf8')) as Story,
  };
}

async function allLaid(task: CompileTask): Promise<CachedStory[]> {
  const { folders } = task;
  const count = Math.min(availableParallelism(), Math.floor(folders.length / storiesOfThread));
  if (count < 2) return compileToCache(task);
  const parts = splitInParts(folders, count).map((part): CompileTask => ({ ...task, folders: part }));
  const threads = await runInWorkers('stories/compile.worker.ts', parts);
  return ((await threads.finished()) as CachedStory[][]).flat();
}
