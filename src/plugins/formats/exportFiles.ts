/*
 * Writes the stories in other people's formats, beside the pages. What each file holds is said in `exports`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { annotations } from '../../exports/annotations';
import { atomFeed, type FeedStory } from '../../exports/atomFeed';
import { oEmbed } from '../../exports/oEmbed';
import { plainText } from '../../exports/plainText';
import { filesOf, oEmbedPath, type Site } from '../../exports/Site';
import { sitemap } from '../../exports/sitemap';
import { storyJson } from '../../exports/storyJson';
import { timelineJson } from '../../exports/timelineJson';
import { loadWords } from '../../words/loadWords';
import { sections, type Story } from '../../model/story';
import type { SiteOutput } from '../output/SiteOutput';
import { type CompiledStories, readCompiled } from '../stories/compileStories';

/** Writes every story in other formats, and what leads to them, as files of the site. */
export function exportFiles(stories: CompiledStories, output: SiteOutput): void {
  const write = ([file, words]: [string, string]) => {
    const path = join(output.dir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, words);
  };
  const fed = stories.summaries.map((summary): FeedStory => {
    const story = readCompiled(stories, summary.slug);
    filesOfStory(story, output).forEach(write);
    return { ...summary, topics: story.topics };
  });
  filesOfSite(fed, output).forEach(write);
}

/** The files of one story, by their paths in the site; those that need whole addresses only where there are any. */
export function filesOfStory(story: Story, site: Site): [string, string][] {
  const files = filesOf(story.slug);
  const words = loadWords(story.language);
  const cards = [undefined, ...sections].map((section): [string, () => object] => [
    oEmbedPath(story.slug, section),
    () => oEmbed(story, section, site, words),
  ]);
  return [
    [files.json, storyJson(story)],
    [files.text, plainText(story, site, words)],
    [files.timeline, json(timelineJson(story, words))],
    [files.annotations, json(annotations(story, site, words))],
    ...(site.siteAddress === '' ? [] : cards.map(([file, card]): [string, string] => [file, json(card())])),
  ];
}

/** The files of the site as a whole, by their paths in it: none where its address is not known. */
function filesOfSite(stories: readonly FeedStory[], site: Site): [string, string][] {
  if (site.siteAddress === '') return [];
  return [
    ['feed.xml', atomFeed(stories, site, loadWords)],
    ['sitemap.xml', sitemap(stories, site)],
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
