import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/compiler/compile';
import { formatFault } from '../../src/compiler/diagnostics/Fault';
import { readStory } from '../../src/compiler/readStory';
import type { Story } from '../../src/model/story';

const project = join(import.meta.dirname, '../..');

/** The story in this folder, compiled anew. */
function storyIn(folder: string): Story {
  const result = compile(readStory(join(project, folder)));
  if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.story;
}

/** The shipped story. */
export const shipped = storyIn('src/stories/japan-defence-hack');

/** The shipped story, its version in Japanese, and every fixture: Arabic, nothing but a text, overlapping passages. */
export const knownStories: readonly Story[] = [
  shipped,
  storyIn('src/stories/japan-defence-hack-ja'),
  ...readdirSync(join(project, 'tests/fixtures/stories'))
    .toSorted()
    .map((slug) => storyIn(`tests/fixtures/stories/${slug}`)),
];

/** A site with an address, in a sub-folder. */
export const site = { siteAddress: 'https://example.org', base: '/sub/folder/' };

/** A site that does not know its address. */
export const nowhere = { siteAddress: '', base: '/sub/folder/' };
