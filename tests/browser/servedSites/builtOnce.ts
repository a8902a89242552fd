import { execFile } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { digestOf } from './digestOf';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Where the sites of the tests are kept, relative to the project. */
export const cache = 'node_modules/.cache/on-record-tests';

/** A site of the tests, and how it is built. */
export interface TestSite {
  name: string;
  /** What it is made of besides the sources of every site, relative to the project. */
  sources: readonly string[];
  /** Further words of the command line of `vite build`. */
  args: readonly string[];
  /** The address of the host, where the site is to know it. */
  siteAddress?: string;
  /** Puts together what the build needs. */
  prepare?: () => void;
}

/** What every site is made of. */
const shared = ['package-lock.json', 'public', 'src'];

/**
 * Builds a site, unless one of the same sources is there from an earlier run; gives its folder, relative to the
 * project.
 */
export async function builtOnce({
  name,
  sources,
  args,
  siteAddress = '',
  prepare,
}: TestSite): Promise<string> {
  const digest = digestOf(root, [...shared, ...sources]);
  const site = `${cache}/${name}-${digest}`;
  if (existsSync(join(root, site))) return site;
  for (const old of existsSync(join(root, cache)) ? readdirSync(join(root, cache)) : [])
    if (old.startsWith(`${name}-`)) rmSync(join(root, cache, old), { recursive: true, force: true });
  prepare?.();
  // Under another name until it is whole: a build that is broken off leaves nothing that looks like a site.
  const begun = `${cache}/${name}-new`;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', begun, '--emptyOutDir', ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', SITE_ADDRESS: siteAddress },
  });
  renameSync(join(root, begun), join(root, site));
  return site;
}
