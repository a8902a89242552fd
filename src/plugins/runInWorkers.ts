/*
 * Runs a module of ours on several tasks at once, in worker threads. Node before 22.18 runs no TypeScript, so the
 * module is bundled first.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { cacheFolder } from './cacheFolder';

/** Beside our own packages, which the built module imports. */
const cache = resolve(import.meta.dirname, '../../node_modules/.cache/on-record-threads');

/** Threads on their way. */
export interface Workers {
  /**
   * Resolves when all tasks are done and nothing is left behind, with what each thread has told, undefined
   * for nothing; rejects with what one of them threw.
   */
  finished: () => Promise<unknown[]>;
}

/**
 * Starts a thread for each task, with `module` (a file of this folder), which finds its task in `workerData`
 * and ends when it is done. A build that fails elsewhere does not wait for them.
 */
export async function runInWorkers(module: string, tasks: readonly unknown[]): Promise<Workers> {
  const folder = cacheFolder(cache);
  const file = await nodeModule(module, folder);
  const threads = tasks.map((workerData) => new Worker(file, { workerData }));
  const done = Promise.all(threads.map(ended));
  // What has failed is told to whoever waits.
  done.catch(() => undefined);
  for (const thread of threads) thread.unref();
  return {
    async finished() {
      for (const thread of threads) thread.ref();
      try {
        return await done;
      } finally {
        await Promise.all(threads.map((thread) => thread.terminate()));
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** The tasks in so many parts of about equal length, at most, each of tasks that stood side by side. */
export function splitInParts<Task>(tasks: readonly Task[], most: number): Task[][] {
  const count = Math.min(most, tasks.length);
  const start = (part: number) => Math.round((part * tasks.length) / count);
  return Array.from({ length: count }, (_, part) => tasks.slice(start(part), start(part + 1)));
}

async function nodeModule(module: string, folder: string): Promise<string> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, module),
        output: { entryFileNames: 'thread.mjs' },
      },
    },
  });
  return join(folder, 'thread.mjs');
}

function ended(thread: Worker): Promise<unknown> {
  return new Promise((done, fail) => {
    let told: unknown;
    thread.once('message', (message) => {
      told = message;
    });
    thread.once('error', fail);
    thread.once('exit', (code) => {
      if (code === 0) done(told);
      else fail(new Error(`a thread of the build ended with code ${code}`));
    });
  });
}
