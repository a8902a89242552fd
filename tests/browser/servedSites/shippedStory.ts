import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../../../src/compiler/compile';
import { readStory } from '../../../src/compiler/readStory';
import type { Story } from '../../../src/model/story';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The shipped story, compiled anew, in the language of this ending of its address, or as the original. */
export function shippedStory(ending = ''): Story {
  const compiled = compile(readStory(join(root, `src/stories/japan-defence-hack${ending}`)));
  if ('story' in compiled) return compiled.story;
  throw new Error('the shipped story does not compile: npm run story -- check');
}
