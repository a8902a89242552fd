/*
 * Draws a share picture of each story, beside its page, in workers of its own: drawing takes longer than all else that
 * is made of a story.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../../exports/Site';
import type { SiteOutput } from '../output/SiteOutput';
import { runInWorkers, splitInParts } from '../runInWorkers';
import type { CompiledStories } from '../stories/compileStories';
import { cachePath } from '../stories/compileToCache';
import type { PictureTask } from './picture.worker';

/** Draws the pictures of a site. Throws with the name of a story whose picture cannot be drawn. */
export async function pictures({ summaries, folder }: CompiledStories, { dir }: SiteOutput): Promise<void> {
  const tasks = summaries.map(({ slug }): PictureTask => ({
    slug,
    story: cachePath(folder, slug),
    file: join(dir, filesOf(slug).picture),
  }));
  const parts = splitInParts(tasks, availableParallelism());
  await (await runInWorkers('pictures/picture.worker.ts', parts)).finished();
}
