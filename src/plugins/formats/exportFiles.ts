/*
 * The stories of the stories plugin come in; the files of other people's formats go out into the
 * client's build, beside the pages. What each holds is said in `exports`; this only writes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { annotations } from '../../exports/annotations';
import { atomFeed, type FeedStory } from '../../exports/atomFeed';
import { oEmbed } from '../../exports/oEmbed';
import { plainText } from '../../exports/plainText';
import { filesOf, oEmbedPath, type Site } from '../../exports/Site';
import { sitemap } from '../../exports/sitemap';
import { storyJson } from '../../exports/storyJson';
import { timelineJson } from '../../exports/timelineJson';
import { sections, type Story } from '../../model/story';
import { siteAddressOf } from '../output/siteAddressOf';
import { storiesIn } from '../stories/stories';

/** Writes every story in other formats, and what leads to them, where a build writes the site. */
export function exportFiles(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'on-record:other-formats',
    sharedDuringBuild: true,

    configResolved(resolvedConfig) {
      config = resolvedConfig;
    },

    // Not handed to the bundler, which would hold all of them until its end.
    writeBundle({ dir }) {
      if (this.environment.name !== 'client' || dir === undefined) return;
      const site: Site = { siteAddress: siteAddressOf(process.env['SITE_ADDRESS']), base: config.base };
      const { summaries, read } = storiesIn(config.plugins);
      const write = ([file, words]: [string, string]) => {
        mkdirSync(dirname(join(dir, file)), { recursive: true });
        writeFileSync(join(dir, file), words);
      };
      const fed = summaries.map((summary): FeedStory => {
        const story = read(summary.slug);
        filesOfStory(story, site).forEach(write);
        return { ...summary, topics: story.topics };
      });
      filesOfSite(fed, site).forEach(write);
    },
  };
}

/** The files of one story, by their paths in the site; those that need whole addresses only where there are any. */
function filesOfStory(story: Story, site: Site): [string, string][] {
  const files = filesOf(story.slug);
  const cards = [undefined, ...sections].map((section): [string, () => object] => [
    oEmbedPath(story.slug, section),
    () => oEmbed(story, section, site),
  ]);
  return [
    [files.json, storyJson(story)],
    [files.text, plainText(story, site)],
    [files.timeline, json(timelineJson(story))],
    [files.annotations, json(annotations(story, site))],
    ...(site.siteAddress === '' ? [] : cards.map(([file, card]): [string, string] => [file, json(card())])),
  ];
}

function filesOfSite(stories: readonly FeedStory[], site: Site): [string, string][] {
  if (site.siteAddress === '') return [];
  return [
    ['feed.xml', atomFeed(stories, site)],
    ['sitemap.xml', sitemap(stories, site)],
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
