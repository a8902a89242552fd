/*
 * The folders of stories that a thread is to compile come in when it starts; what is kept of each is told.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type CompileTask, compileToCache } from './compileToCache';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(compileToCache(workerData as CompileTask));
