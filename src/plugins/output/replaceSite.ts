/*
 * A build comes in; it is led into a folder beside `build.outDir`, and takes that folder's place at the
 * very end. Whoever copies or serves the site meanwhile has the old one whole or the new one whole, also
 * where the build fails, is killed, or another runs at the same time.
 */
import { existsSync, lstatSync, readdirSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Plugin, ViteBuilder } from 'vite';
import { clearLeftovers, codeOf, makeNewSite, swapIn } from './atomicSwap';

/** A build on its way. */
interface Staged {
  /** Where the site is to stand in the end. */
  site: string;
  /** Where it is built. */
  built: string;
}

/**
 * Builds the whole site or leaves the old one as it is. Other plugins find the folder to write to in
 * `build.outDir` from `buildApp` on; the second of these two runs after every other plugin's `buildApp`,
 * if it stands last among those that have `enforce: 'post'`.
 */
export function replaceSite(): Plugin[] {
  const builds = new WeakMap<ViteBuilder, Staged>();
  return [
    {
      name: 'on-record:replace-site-begin',
      sharedDuringBuild: true,
      buildApp: {
        order: 'pre',
        async handler(builder) {
          const { root, build } = builder.config;
          const site = siteAt(resolve(root, build.outDir), root, build.emptyOutDir);
          const built = tell(site, () => {
            clearLeftovers(site);
            return makeNewSite(site);
          });
          unfinished.add({ site, built });
          lead(builder, built);
          builds.set(builder, { site, built });
        },
      },
    },
    {
      name: 'on-record:replace-site-end',
      enforce: 'post',
      sharedDuringBuild: true,
      buildApp: {
        order: 'post',
        async handler(builder) {
          const staged = builds.get(builder);
          if (!staged) throw new Error('the build was not begun');
          for (const environment of Object.values(builder.environments))
            if (!environment.isBuilt) await builder.build(environment);
          tell(staged.site, () => swapIn(staged.built, staged.site));
          for (const one of unfinished) if (one.built === staged.built) unfinished.delete(one);
          builder.config.logger.info(`the site is in ${nameOf(staged.site, builder.config.root)}`);
        },
      },
    },
  ];
}

/** Has everything written to another folder that was to be written to the site's own. */
function lead(builder: ViteBuilder, built: string): void {
  const { outDir } = builder.config.build;
  const configs = Object.values(builder.environments).flatMap((environment) => [
    environment.config,
    environment.getTopLevelConfig(),
  ]);
  for (const { build } of [builder.config, ...configs]) {
    if (build.outDir !== outDir) continue;
    build.outDir = built;
    build.emptyOutDir = true;
  }
}

/** The folder that is to be the site, links followed. Throws where it cannot be one, or holds something else. */
function siteAt(outDir: string, root: string, mayEmpty: boolean | null): string {
  const name = nameOf(outDir, root);
  const instead = 'choose another folder with --outDir';
  if (`${resolve(root)}${sep}`.startsWith(`${outDir}${sep}`))
    throw plainError(`${name} holds the project itself, and a build replaces it whole: ${instead}`);
  if (!existsSync(outDir)) return outDir;
  const site = realpathSync(outDir);
  if (!lstatSync(site).isDirectory()) throw plainError(`${name} is a file: take it away, or ${instead}`);
  const inside = readdirSync(site);
  if (inside.includes('.git'))
    throw plainError(`${name} holds a .git, which a build would replace with all the rest: ${instead}`);
  const isOurs = inside.length === 0 || inside.includes('index.html') || site.startsWith(resolve(root) + sep);
  if (!isOurs && !mayEmpty)
    throw plainError(`${name} holds files that are no site: ${instead}, or add --emptyOutDir to lose them`);
  return site;
}

/** Does what the file system may refuse; its refusal is told with what to do about it. */
function tell<Result>(site: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const advice = adviceFor(codeOf(error));
    throw plainError(`${site} cannot be written: ${String((error as Error).message)}; ${advice}`);
  }
}

function adviceFor(code: string | undefined): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'make room on the disk and build again';
  if (code === 'EBUSY' || code === 'EXDEV')
    return 'it is a mount of its own, so build into a folder within it, with --outDir';
  return 'let its folder be written by you, or choose another with --outDir';
}

/** An error of which Vite shows the words alone: where our code stands helps nobody here. */
function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

function nameOf(folder: string, root: string): string {
  return relative(root, folder) || folder;
}

/** Builds of this process that have not come to their end. */
const unfinished = new Set<Staged>();

/** Less room than this is none. */
const noRoom = 1_000_000;

process.on('exit', () => {
  for (const { site, built } of unfinished) {
    const { bavail, bsize } = existsSync(built) ? statfsSync(built) : { bavail: Infinity, bsize: 1 };
    const full = bavail * bsize < noRoom ? 'The disk is full: make room and build again. ' : '';
    process.stderr.write(`${full}${site} is as it was before this build.\n`);
    rmSync(built, { recursive: true, force: true });
  }
});
