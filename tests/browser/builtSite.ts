import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compile } from '../../src/compiler/compile';
import { readStory } from '../../src/compiler/readStory';
import type { Story } from '../../src/model/story';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The shipped story, compiled anew: what the built pages must show. */
export function shippedStory(): Story {
  const compiled = compile(readStory(join(root, 'src/stories/japan-defence-hack')));
  if ('story' in compiled) return compiled.story;
  throw new Error('the shipped story does not compile: npm run story -- check');
}

/**
 * Builds the site for a sub-folder, aside from `dist`, and gives its folder back, relative to the project.
 * A site that is to know its address (`https://example.org`) has a folder of its own.
 */
export async function buildUnder(base: string, siteAddress = ''): Promise<string> {
  const outDir = `node_modules/.cache/on-record-tests/${siteAddress === '' ? 'sub-folder' : 'addressed'}`;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--base', base, '--outDir', outDir, '--emptyOutDir'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', SITE_ADDRESS: siteAddress },
    },
  );
  return outDir;
}

/** Every address of a built site, without its base: `''`, `stories`, … */
export function addressesIn(outDir: string): string[] {
  return readdirSync(join(root, outDir), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/\/?index\.html$/, ''))
    .toSorted();
}

/** The script of axe-core, to run inside a page. */
export function axeSource(): string {
  return readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
}
