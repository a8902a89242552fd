import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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

/** Builds a site of all fixture stories, kept and generated; gives its folder, relative to the project. */
export async function buildFixtureSite(): Promise<string> {
  const stories = join(root, cache, 'stories');
  rmSync(stories, { recursive: true, force: true });
  cpSync(join(root, 'tests/fixtures/stories'), stories, { recursive: true });
  for (const [slug, files] of Object.entries(generated)) {
    mkdirSync(join(stories, slug));
    for (const [name, words] of Object.entries(files)) writeFileSync(join(stories, slug, name), words);
  }
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--config',
      'tests/browser/fixtures.vite.config.ts',
    ],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' } },
  );
  return `${cache}/fixtures`;
}
