/*
 * Writes the stories in other people's formats, beside the pages. What each file holds is said in `exports`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { annotations } from '../../exports/annotations';
import { atomFeed, type FeedStory } from '../../exports/atomFeed';
import { oEmbed } from '../../exports/oEmbed';
import { plainText } from '../../exports/plainText';
import { filesOf, type FramedPart, oEmbedPath, type Site } from '../../exports/Site';
import { robotsTxt } from '../../exports/robotsTxt';
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
  const parts: FramedPart[] = [
    {},
    ...sections.map((section) => ({ section })),
    ...[...story.events, ...story.statements].map(({ id }) => ({ item: id })),
  ];
  return [
    [files.json, storyJson(story)],
    [files.text, plainText(story, site, words)],
    [files.timeline, json(timelineJson(story, words))],
    [files.annotations, json(annotations(story, site, words))],
    ...(site.siteAddress === ''
      ? []
      : parts.map((part): [string, string] => [
          oEmbedPath(story.slug, part),
          json(oEmbed(story, part, site, words)),
        ])),
  ];
}

/** The files of the site as a whole, by their paths in it: none where its address is not known. */
function filesOfSite(stories: readonly FeedStory[], site: Site): [string, string][] {
  if (site.siteAddress === '') return [];
  return [
    ['feed.xml', atomFeed(stories, site, loadWords)],
    ['sitemap.xml', sitemap(stories, site)],
    // Crawlers ask for it at the root of a host alone.
    ...(site.base === '/' ? [['robots.txt', robotsTxt(site)] satisfies [string, string]] : []),
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
