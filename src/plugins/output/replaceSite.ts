/*
 * Builds the site in a folder beside `build.outDir`, and swaps it in at the very end. Whoever serves or copies the
 * site meanwhile has the old one whole or the new one whole, also where the build fails, is killed, or runs twice.
 */
import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteBuilder } from 'vite';
import { clearLeftovers, makeNewSite, swapIn } from './atomicSwap';

/** A build that has not ended. */
interface StagedBuild {
  /** Where the site is to be in the end. */
  site: string;
  /** Where it is built. */
  built: string;
}

/** The builds of this process that have not ended. */
const staged = new Map<ViteBuilder, StagedBuild>();

/**
 * Replaces the whole site or leaves the old one as it is. Two plugins: the first sets `build.outDir` before the other
 * plugins' `buildApp`; the second, last among those with `enforce: 'post'`, swaps after them.
 */
export function replaceSite(): Plugin[] {
  return [
    {
      name: 'on-record:replace-site-begin',
      sharedDuringBuild: true,
      buildApp: {
        order: 'pre',
        async handler(builder) {
          const site = checkedSite(builder.config);
          const built = withAdvice(site, () => {
            clearLeftovers(site);
            return makeNewSite(site);
          });
          staged.set(builder, { site, built });
          setOutDir(builder, built);
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
          const { logger, root } = builder.config;
          const build = staged.get(builder);
          if (!build) throw new Error('the build was not begun');
          for (const environment of Object.values(builder.environments))
            if (!environment.isBuilt) await builder.build(environment);
          const left = withAdvice(build.site, () => swapIn(build.built, build.site));
          staged.delete(builder);
          if (left !== undefined)
            logger.warn(`${left} holds the old site and cannot be deleted: delete it by hand`);
          logger.info(`the site is in ${nameOf(build.site, root)}`);
        },
      },
    },
  ];
}

/** Has every environment write to `built` what it was to write to the site's own folder. */
function setOutDir(builder: ViteBuilder, built: string): void {
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

/**
 * The folder that is to be the site, links followed. Throws where replacing it would lose something: sources, a
 * repository, or files that no build of ours has written (unless `--emptyOutDir` says so).
 */
function checkedSite({ root, publicDir, build }: ResolvedConfig): string {
  const outDir = resolve(root, build.outDir);
  const name = nameOf(outDir, root);
  const instead = 'choose another folder with --outDir';
  if (isDanglingLink(outDir))
    throw plainError(`${name} is a link to nothing: make the folder that it leads to, or remove the link`);
  const site = existsSync(outDir) ? realpathSync(outDir) : outDir;
  const holds = (folder: string, inner: string) => `${inner}${sep}`.startsWith(`${folder}${sep}`);
  if (holds(site, realpathSync(root)) || holds(site, root))
    throw plainError(`${name} holds the project itself, and a build replaces it whole: ${instead}`);
  for (const sources of [resolve(root, 'src'), publicDir]
    .filter((path) => existsSync(path))
    .map((path) => realpathSync(path)))
    if (holds(site, sources) || holds(sources, site))
      throw plainError(`${name} is part of the sources, and a build replaces it whole: ${instead}`);
  if (!existsSync(site)) return site;
  if (!lstatSync(site).isDirectory()) throw plainError(`${name} is a file: take it away, or ${instead}`);
  const inside = readdirSync(site);
  if (inside.includes('.git'))
    throw plainError(`${name} holds a .git, which a build would replace with all the rest: ${instead}`);
  const isSite = inside.includes('index.html') && inside.includes('404.html');
  if (inside.length > 0 && !isSite && !build.emptyOutDir)
    throw plainError(`${name} holds files that are no site: ${instead}, or add --emptyOutDir to lose them`);
  return site;
}

/** Whether a link stands here that leads to nothing. */
function isDanglingLink(path: string): boolean {
  try {
    return readlinkSync(path) !== '' && !existsSync(path);
  } catch {
    return false;
  }
}

/** Adds to an error of the file system what to do about it. */
function withAdvice<Result>(site: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const advice =
      'let its folder be written by you, make room on the disk, or choose another folder with --outDir';
    throw plainError(`${site} cannot be written: ${(error as Error).message}; ${advice}`);
  }
}

/** An error without a stack: Vite would print it, and nothing in it helps a publisher. */
function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

function nameOf(folder: string, root: string): string {
  return relative(root, folder) || folder;
}

/** With less room than this, in bytes, the disk is called full. */
const fullBelow = 1_000_000;

process.on('exit', () => {
  for (const { site, built } of staged.values()) {
    const { bavail, bsize } = existsSync(built) ? statfsSync(built) : { bavail: Infinity, bsize: 1 };
    const full = bavail * bsize < fullBelow ? 'The disk is full: make room and build again. ' : '';
    process.stderr.write(`${full}${site} is as it was before this build.\n`);
    rmSync(built, { recursive: true, force: true });
  }
});
