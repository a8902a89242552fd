/*
 * Replaces the folder of a site by another in one step. A folder can be renamed at once, but not filled at once: so a
 * site is built in a folder beside the old one, and takes its place by `rename`, when it is whole.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../cacheFolder';

/** What a folder beside the site holds: a site that is being built or deleted, or the old one while it is replaced. */
type Kind = 'new' | 'old';

/** A path beside the site that no other build uses; it names the process, so that leftovers are known. */
function pathBeside(site: string, kind: Kind): string {
  return join(dirname(site), `.${basename(site)}-${kind}-${process.pid}-${randomBytes(4).toString('hex')}`);
}

/** Makes an empty folder beside the site, to build in. Throws the error of the file system. */
export function makeNewSite(site: string): string {
  mkdirSync(dirname(site), { recursive: true });
  const folder = pathBeside(site, 'new');
  mkdirSync(folder);
  return folder;
}

/**
 * Puts the folder `built` in the place of the site. Of two builds at once, the later one stays. Returns the old site's
 * folder where it could not be deleted. Throws the error of the file system; the old site is then in its place again.
 */
export function swapIn(built: string, site: string): string | undefined {
  for (;;) {
    const old = pathBeside(site, 'old');
    const hadOne = renamed(site, old, ['ENOENT']);
    let swapped: boolean;
    try {
      // Between the two renames, another build may have put its site there.
      swapped = renamed(built, site, ['ENOTEMPTY', 'EEXIST', 'EPERM']);
    } catch (error) {
      if (hadOne) renamed(old, site, ['ENOTEMPTY', 'EEXIST']);
      throw error;
    }
    const left = hadOne ? remove(old, site) : undefined;
    if (swapped) return left;
  }
}

/**
 * Clears up after builds that were killed: what they began is deleted, as far as that is allowed, and where one was
 * killed between the two renames, the old site is put back.
 */
export function clearLeftovers(site: string): void {
  const parent = dirname(site);
  const prefix = `.${basename(site)}-`;
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const [, kind, pid] = /^(new|old)-(\d+)-[0-9a-f]{8}$/.exec(name.slice(prefix.length)) ?? [];
    if (!name.startsWith(prefix) || kind === undefined || isRunning(Number(pid))) continue;
    const folder = join(parent, name);
    const mayReturn = kind === 'old' && !existsSync(site);
    if (!mayReturn || !renamed(folder, site, ['ENOTEMPTY', 'EEXIST', 'ENOENT'])) remove(folder, site);
  }
}

/**
 * Deletes a folder beside the site; returns it where that is not allowed. It is called “new” first, since an old site
 * that is half deleted must never be put back.
 */
function remove(folder: string, site: string): string | undefined {
  const doomed = pathBeside(site, 'new');
  if (!renamed(folder, doomed, ['ENOENT', 'EACCES', 'EPERM'])) return existsSync(folder) ? folder : undefined;
  try {
    rmSync(doomed, { recursive: true, force: true });
    return undefined;
  } catch {
    return doomed;
  }
}

/** Renames; false where that fails for one of these reasons. Throws for any other. */
function renamed(from: string, to: string, reasons: readonly string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (reasons.includes(code)) return false;
    throw error;
  }
}
