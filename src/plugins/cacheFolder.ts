/*
 * Folders for what a build needs until it ends. A build that is killed cannot remove its own, so the next one does.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A path in the folder `cache` that no other build uses; nothing is there yet. Removes from `cache` what processes
 * have left that no longer run.
 */
export function cacheFolder(cache: string): string {
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    const pid = Number(/^(\d+)-/.exec(name)?.[1]);
    if (!isRunning(pid)) rmSync(join(cache, name), { recursive: true, force: true });
  }
  return join(cache, `${process.pid}-${randomUUID()}`);
}

/** Whether a process of this number runs on this machine. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
