/*
 * The stories of a site come in; a share picture of each goes out beside its page. Drawing takes longer than
 * all else that is made of a story, and waits for nothing: threads of its own do it meanwhile.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build, type Plugin } from 'vite';
import { sharePictures } from '../exports/sharePicture';
import { filesOf } from '../exports/Site';
import type { PictureTask } from './pictureThread';
import { storiesIn } from './stories';

/**
 * Draws the pictures where a build writes the site, each thread with `thread`, relative to the root. Stands
 * last, so that the other plugins need not wait.
 */
export function pictures({ thread = 'src/plugins/pictureThread.ts' } = {}): Plugin {
  let drawing: { threads: Worker[]; done: Promise<unknown>; folder: string } | undefined;
  return {
    name: 'on-record:pictures',
    sharedDuringBuild: true,

    // Once the folder of the site has been emptied.
    async writeBundle({ dir }) {
      const { name, config } = this.environment;
      if (name !== 'client' || dir === undefined) return;
      const tasks = storiesIn(config.plugins as Plugin[]).map((story): PictureTask => ({
        slug: story.slug,
        file: join(dir, filesOf(story.slug).picture),
        pictures: sharePictures(story),
      }));
      if (tasks.length === 0) return;
      const folder = resolve(config.root, 'node_modules/.cache/on-record-pictures', randomUUID());
      const module = await nodeModule(config.root, thread, folder);
      // One processor goes on with the pages.
      const count = Math.min(tasks.length, Math.max(1, availableParallelism() - 1));
      const threads = Array.from(
        { length: count },
        (_, each) =>
          new Worker(module, { workerData: tasks.filter((_task, index) => index % count === each) }),
      );
      const done = Promise.all(threads.map(ended));
      // A build that fails elsewhere says so at once.
      done.catch(() => undefined);
      for (const each of threads) each.unref();
      drawing = { threads, done, folder };
    },

    buildApp: {
      order: 'post',
      async handler() {
        if (!drawing) return;
        const { threads, done, folder } = drawing;
        drawing = undefined;
        for (const each of threads) each.ref();
        try {
          await done;
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    },
  };
}

/** Builds a module of ours for Node, whose threads know no TypeScript. Gives its file in `folder`. */
async function nodeModule(root: string, input: string, folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      copyPublicDir: false,
      rolldownOptions: { input: resolve(root, input), output: { entryFileNames: 'thread.mjs' } },
    },
  });
  return join(folder, 'thread.mjs');
}

/** Resolves when a thread has done all its tasks; rejects with what it threw. */
function ended(thread: Worker): Promise<void> {
  return new Promise((done, fail) => {
    thread.once('error', fail);
    thread.once('exit', (code) => {
      if (code === 0) done();
      else fail(new Error(`a thread that draws share pictures ended with code ${code}`));
    });
  });
}
