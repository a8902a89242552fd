/*
 * Compiles a share of a build's stories in a thread of its own, and posts what is kept of each.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type CompileTask, compileToCache } from './compileToCache';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(compileToCache(workerData as CompileTask));
