import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/compile';
import type { Story } from '../../../src/model/story';
import {
  storyModule,
  storyScript,
  summariesFromFiles,
  summariesModule,
  summaryOf,
} from '../../../src/plugins/stories/storyModules';
import { smallStory } from '../smallStory';

const bytes = new TextEncoder();

function storyOf(slug: string, change: (yaml: string) => string = (yaml) => yaml): Story {
  const compiled = compile({
    folder: slug,
    slug,
    yaml: bytes.encode(change(smallStory.yaml)),
    text: bytes.encode(smallStory.text),
  });
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults));
  return compiled.story;
}

/** Runs a module's source. */
const run = (source: string) => import(`data:text/javascript,${encodeURIComponent(source)}`);

describe('the module of a story', () => {
  test('gives back the story, whatever its words are', async () => {
    const story = { ...storyOf('bridge'), title: '“It’s” "it\'s" \\ </script> \u2028 ${x} `y` \n end' };
    expect((await run(storyModule(story))).story).toEqual(story);
  });
});

describe('the classic script of a story', () => {
  test('leaves the story in a variable, whatever its words are', () => {
    const story = { ...storyOf('bridge'), title: '“It’s” "it\'s" \\ </script> \u2028 ${x} `y` \n end' };
    const left = runInNewContext(`${storyScript(JSON.stringify(story))}\nJSON.stringify(onRecordStory)`);
    expect(JSON.parse(left as string)).toEqual({ story });
  });
});

describe('the module of all stories', () => {
  test('lists the newest first, and those of one day by name', async () => {
    const on = (slug: string, day: string) =>
      storyOf(slug, (yaml) => yaml.replace('asOf: 2024-03-02', `asOf: "${day}"`));
    const stories = [
      on('b', '2024-03-02'),
      on('c', '2024-03-09'),
      on('a', '2024-03-02'),
      on('d', '2024-03-02T08:00:00Z'),
    ];
    const { summaries, loaders } = await run(summariesModule(stories.map(summaryOf)));
    expect(summaries.map(({ slug }: Story) => slug)).toEqual(['c', 'd', 'a', 'b']);
    expect(Object.keys(loaders)).toEqual(['c', 'd', 'a', 'b']);
  });

  test('says of each story what a list shows, and nothing of its insides', async () => {
    const { summaries } = await run(summariesModule([summaryOf(storyOf('bridge'))]));
    expect(summaries).toHaveLength(1);
    expect(summaries[0]).toMatchObject({
      slug: 'bridge',
      title: 'The bridge is closed',
      language: 'en',
      direction: 'ltr',
    });
    expect(JSON.stringify(summaries)).not.toContain('clerk-says-unsafe');
  });

  test('loads each story from a module of its own', () => {
    expect(summariesModule([summaryOf(storyOf('bridge'))])).toContain(
      '"bridge": () => import("virtual:story/bridge")',
    );
  });

  test('lets Node read each story from its file', async () => {
    const stories = [storyOf('bridge'), storyOf('harbour')];
    const folder = mkdtempSync(join(tmpdir(), 'on-record-stories-'));
    const fileOf = (slug: string) => join(folder, `${slug}.json`);
    for (const story of stories) writeFileSync(fileOf(story.slug), JSON.stringify(story));
    const { summaries, loaders } = await run(summariesFromFiles(stories.map(summaryOf), fileOf));
    expect(summaries).toEqual(stories.map(summaryOf));
    for (const slug of ['bridge', 'harbour', 'harbour', 'bridge'])
      expect((await loaders[slug]()).story.slug).toBe(slug);
    rmSync(folder, { recursive: true });
  });

  test('is whole where there is no story', async () => {
    expect(await run(summariesModule([]))).toMatchObject({ summaries: [], loaders: {} });
  });
});
