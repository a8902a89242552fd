/*
 * The folder of a site comes in; folders beside it go out, in one of which a new site is built and then
 * takes the place of the old one whole. A folder can be renamed at once, but not filled at once: only so
 * is what stands at the site's own name never half of one build and half of another.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** What a folder beside the site is: a site being built, one that was replaced, one being removed. */
type Kind = 'new' | 'old' | 'gone';

/** A machine's name as part of a file's. */
const host = hostname().replaceAll(/[^A-Za-z0-9]/g, '') || 'host';

/** A name that no other build gives, on this machine or another that shares the disk. */
function nameFor(site: string, kind: Kind): string {
  const owner = `${host}-${process.pid}-${randomBytes(4).toString('hex')}`;
  return join(dirname(site), `.${basename(site)}-${kind}-${owner}`);
}

/** Makes an empty folder beside the site, for a build of it. Throws what the file system says. */
export function makeNewSite(site: string): string {
  mkdirSync(dirname(site), { recursive: true });
  const folder = nameFor(site, 'new');
  mkdirSync(folder);
  return folder;
}

/**
 * Puts a site that is built whole in the place of the old one. Of two builds at once the later one
 * stands. Throws what the file system says; the old site then stands as before.
 */
export function swapIn(built: string, site: string): void {
  for (;;) {
    const old = nameFor(site, 'old');
    const hadOne = renamed(site, old, ['ENOENT']);
    let swapped: boolean;
    try {
      // In between, another build may have put its site there: then that one is the old one.
      swapped = renamed(built, site, ['ENOTEMPTY', 'EEXIST', 'EPERM']);
    } catch (error) {
      if (hadOne) renamed(old, site, ['ENOTEMPTY', 'EEXIST']);
      throw error;
    }
    if (hadOne) remove(old, site);
    if (swapped) return;
  }
}

/**
 * Clears up after builds that were killed: their unfinished sites go, and where one was killed just
 * as the old site was out of its place, that is put back.
 */
export function clearLeftovers(site: string): void {
  const leftovers = { new: [] as string[], old: [] as string[], gone: [] as string[] };
  for (const name of existsSync(dirname(site)) ? readdirSync(dirname(site)) : []) {
    const kind = leftoverKind(name, site);
    if (kind) leftovers[kind].push(join(dirname(site), name));
  }
  for (const old of leftovers.old) {
    // A site that is being removed has another name, so this one is whole.
    if (existsSync(site) || !renamed(old, site, ['ENOTEMPTY', 'EEXIST', 'ENOENT'])) remove(old, site);
  }
  for (const folder of [...leftovers.new, ...leftovers.gone])
    rmSync(folder, { recursive: true, force: true });
}

/** What kind of leftover a file's name says it is; undefined for all else, and while its build still runs. */
function leftoverKind(name: string, site: string): Kind | undefined {
  const match = /^-(new|old|gone)-([A-Za-z0-9]+)-(\d+)-[0-9a-f]{8}$/.exec(afterPrefix(name, basename(site)));
  if (!match) return undefined;
  const [, kind, owner, pid] = match;
  const over = owner === host ? !isRunning(Number(pid)) : isDayOld(join(dirname(site), name));
  return over ? (kind as Kind) : undefined;
}

function afterPrefix(name: string, site: string): string {
  return name.startsWith(`.${site}-`) ? name.slice(site.length + 1) : '';
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's program: it runs, and is not ours to ask.
    return codeOf(error) === 'EPERM';
  }
}

/** No build takes a day: whether a program of another machine still runs cannot be asked. */
function isDayOld(folder: string): boolean {
  const there = statSync(folder, { throwIfNoEntry: false });
  return there !== undefined && Date.now() - there.mtimeMs > 86_400_000;
}

/** Removed under another name: half of a site must never be taken for the old one. */
function remove(old: string, site: string): void {
  const gone = nameFor(site, 'gone');
  if (renamed(old, gone, ['ENOENT'])) rmSync(gone, { recursive: true, force: true });
}

/** Renames; false where that is not possible for one of these reasons, and throws for any other. */
function renamed(from: string, to: string, reasons: readonly string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (reasons.includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

/** The code of an error of the file system, as in ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
