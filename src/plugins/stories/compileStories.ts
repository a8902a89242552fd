/*
 * Compiles all stories of a build, each once, to files on the disk, which every later step reads. Only what has to be
 * known of all stories at once is kept in memory.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Remark } from '../../compiler/diagnostics/Remark';
import type { Story } from '../../model/story';
import { newestFirst, type StorySummary } from '../../model/StorySummary';
import { cacheFolder } from '../cacheFolder';
import { runInWorkers, splitInParts } from '../runInWorkers';
import { type CachedStory, cachePath, type CompileTask, compileToCache } from './compileToCache';
import { faultError } from './faultError';

/** The compiled stories of a build. Plain data, so that workers can be given it. */
export interface CompiledStories {
  /** Newest first. */
  summaries: readonly StorySummary[];
  /** The whole path of the folder that holds each story's JSON. */
  folder: string;
}

/** The story of this slug. Throws where there is none. */
export function readCompiled({ folder }: CompiledStories, slug: string): Story {
  return JSON.parse(readFileSync(cachePath(folder, slug), 'utf8')) as Story;
}

/** Folders with the stories of this process's builds, which nobody needs once it has ended. */
const written = new Set<string>();
process.on('exit', () => {
  for (const folder of written) rmSync(folder, { recursive: true, force: true });
});

/** Starting a worker takes as long as compiling this many stories. */
const storiesPerWorker = 25;

/**
 * Compiles the stories in these folders; `remark` is told each remark on them. Throws an error that tells every
 * fault of all of them.
 */
export async function compileStories(
  folders: readonly string[],
  root: string,
  remark: (one: Remark) => void,
): Promise<CompiledStories> {
  const to = cacheFolder(join(root, 'node_modules/.cache/on-record-stories'));
  mkdirSync(to, { recursive: true });
  written.add(to);
  const compiled = await compileAll({ folders, root, to });
  const faults = compiled.flatMap((one) => ('faults' in one ? one.faults : []));
  if (faults.length > 0) throw faultError(faults, root);
  for (const one of compiled) if ('remarks' in one) one.remarks.forEach((told) => remark(told));
  const summaries = compiled.flatMap((one) => ('summary' in one ? one.summary : []));
  return { summaries: summaries.toSorted(newestFirst), folder: to };
}

async function compileAll(task: CompileTask): Promise<CachedStory[]> {
  const { folders } = task;
  const count = Math.min(availableParallelism(), Math.floor(folders.length / storiesPerWorker));
  if (count < 2) return compileToCache(task);
  const parts = splitInParts(folders, count).map((part): CompileTask => ({ ...task, folders: part }));
  const workers = await runInWorkers('stories/compile.worker.ts', parts);
  return ((await workers.finished()) as CachedStory[][]).flat();
}
