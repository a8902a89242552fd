/*
 * The stories of a site come in; a share picture of each goes out beside its page. Drawing takes longer than
 * all else that is made of a story, and waits for nothing: threads of its own do it meanwhile.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filesOf } from '../../exports/Site';
import { splitInParts, runInWorkers, type Workers } from '../runInWorkers';
import type { PictureTask } from './picture.worker';
import { storiesIn } from '../stories/stories';

/** Draws the pictures where a build writes the site. Stands last, so that the other plugins need not wait. */
export function pictures(): Plugin {
  let drawing: Workers | undefined;
  return {
    name: 'on-record:pictures',
    sharedDuringBuild: true,

    // Once the folder of the site has been emptied.
    async writeBundle({ dir }) {
      const { name, config } = this.environment;
      if (name !== 'client' || dir === undefined) return;
      const { summaries, fileOf } = storiesIn(config.plugins);
      const tasks = summaries.map(({ slug }): PictureTask => ({
        slug,
        story: fileOf(slug),
        file: join(dir, filesOf(slug).picture),
      }));
      drawing = await runInWorkers('pictures/picture.worker.ts', splitInParts(tasks, availableParallelism()));
    },

    buildApp: {
      order: 'post',
      async handler() {
        await drawing?.finished();
        drawing = undefined;
      },
    },
  };
}
