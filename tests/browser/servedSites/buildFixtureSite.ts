import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtOnce, cache, root } from './builtOnce';
import {
  storyOfEvents,
  storyOfLongWords,
  storyOfSides,
  storyOfSpeakers,
  type StoryFiles,
} from './generatedStories';

const generated: Record<string, StoryFiles> = {
  'events-8': storyOfEvents(8),
  'events-30': storyOfEvents(30),
  'events-300': storyOfEvents(300),
  'speakers-30': storyOfSpeakers(30),
  'sides-8': storyOfSides(12, 8),
  'long-words': storyOfLongWords(80),
};

/** Builds a site of all fixture stories, kept and generated; gives its folder, relative to the project. */
export function buildFixtureSite(): Promise<string> {
  const config = 'tests/browser/servedSites/fixtures.vite.config.ts';
  return builtOnce({
    name: 'fixtures',
    sources: ['tests/fixtures/stories', config, 'tests/browser/servedSites/generatedStories.ts'],
    args: ['--config', config],
    prepare: gatherStories,
  });
}

/** Puts all stories of the site into the folder that its configuration names. */
function gatherStories(): void {
  const stories = join(root, cache, 'stories');
  rmSync(stories, { recursive: true, force: true });
  cpSync(join(root, 'tests/fixtures/stories'), stories, { recursive: true });
  for (const [slug, files] of Object.entries(generated)) {
    mkdirSync(join(stories, slug));
    for (const [name, words] of Object.entries(files)) writeFileSync(join(stories, slug, name), words);
  }
}
