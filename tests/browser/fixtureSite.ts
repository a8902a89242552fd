import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { storyOfEvents, storyOfSpeakers, type StoryFiles } from './generatedStories';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const cache = 'node_modules/.cache/on-record-tests';

const generated: Record<string, StoryFiles> = {
  'events-8': storyOfEvents(8),
  'events-30': storyOfEvents(30),
  'events-300': storyOfEvents(300),
  'speakers-30': storyOfSpeakers(30),
};

/** All that the site is made of, from the root. */
const made = [
  'index.html',
  'package-lock.json',
  'public',
  'src',
  'tests/browser/fixtures.vite.config.ts',
  'tests/browser/generatedStories.ts',
  'tests/fixtures/stories',
];

/**
 * Builds a site of all fixture stories, kept and generated; gives its folder, relative to the project. The same
 * sources give the same site, so it is built once for all tests, until one of them changes.
 */
export async function buildFixtureSite(): Promise<string> {
  const site = `${cache}/fixtures-${digestOf(made)}`;
  if (existsSync(join(root, site))) return site;
  const stories = join(root, cache, 'stories');
  for (const old of existsSync(join(root, cache)) ? readdirSync(join(root, cache)) : [])
    if (/^(fixtures|stories)/.test(old)) rmSync(join(root, cache, old), { recursive: true, force: true });
  cpSync(join(root, 'tests/fixtures/stories'), stories, { recursive: true });
  for (const [slug, files] of Object.entries(generated)) {
    mkdirSync(join(stories, slug));
    for (const [name, words] of Object.entries(files)) writeFileSync(join(stories, slug, name), words);
  }
  // Under another name until it is whole: a build that is broken off leaves nothing that looks like a site.
  const begun = `${cache}/fixtures-new`;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--config', 'tests/browser/fixtures.vite.config.ts', '--outDir', begun],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production', SITE_ADDRESS: '' } },
  );
  renameSync(join(root, begun), join(root, site));
  return site;
}

/** Differs where any of these files, or of those in these folders, does. */
function digestOf(places: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const add = (place: string): void => {
    const path = join(root, place);
    if (statSync(path).isDirectory())
      for (const name of readdirSync(path).toSorted()) add(`${place}/${name}`);
    else hash.update(`${place}\0`).update(readFileSync(path));
  };
  for (const place of places) add(place);
  return hash.digest('hex').slice(0, 16);
}
