import { join } from 'node:path';
import { buildSite } from '../site/buildSite';
import { middleEvent, type BenchStory } from '../story/benchStory';
import { writeStory } from '../story/storyFiles';
import { withoutScript } from './withoutScript';
import type { Contender, Press } from './Contender';

const built = new Set<string>();

/** Builds the site of these stories into a folder, once: the floor is made of its pages, and may be asked for first. */
export async function buildOnRecord(stories: readonly BenchStory[], folder: string): Promise<void> {
  if (built.has(folder)) return;
  built.add(folder);
  const source = `${folder}-stories`;
  for (const story of stories) writeStory(source, story);
  await buildSite(source, folder);
}

/** On Record, built as it is shipped. */
export const onRecord: Contender = {
  name: 'On Record',
  id: 'on-record',
  write: buildOnRecord,
  addressOf: ({ slug }) => `stories/${slug}/`,
  presses: (story) => [choose(story), switchClock, filter, { ...choose(story, 1), name: 'choose another' }],
};

/** Its own pages with every script taken out: what is left is the cost of their markup and sheet. */
export const onRecordWithoutScript: Contender = {
  ...onRecord,
  name: 'On Record, script out',
  id: 'on-record-without-script',
  write: (stories, folder) =>
    withoutScript(join(folder, '../on-record'), folder, stories.map(onRecord.addressOf)),
  presses: (story) => [choose(story)],
};

function choose(story: BenchStory, further = 0): Press {
  const { id } = middleEvent(story, further);
  return {
    name: 'choose an item',
    selector: `h3 a[href$="#${id}"]`,
    answer: { of: `[id="${id}"]`, matches: ':target' },
  };
}

const switchClock: Press = {
  name: 'switch the clock',
  selector: 'a[href*="clock=reported"]',
  words: 'Became public',
  answer: { matches: '[aria-current="true"]' },
};

const filter: Press = {
  name: 'filter by side',
  selector: 'nav[aria-label="Which statements to show"] a[href*="side=council"]',
  words: 'The council',
  answer: { matches: '[aria-current="true"]' },
};
