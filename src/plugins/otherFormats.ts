/*
 * The stories of the stories plugin come in; the files of other people's formats go out into the
 * client's build, beside the pages. What each holds is said in `exports`; this only writes.
 */
import type { Plugin, ResolvedConfig } from 'vite';
import { annotations } from '../exports/annotations';
import { atomFeed } from '../exports/atomFeed';
import { oEmbed } from '../exports/oEmbed';
import { plainText } from '../exports/plainText';
import { filesOf, oEmbedPath, type Site } from '../exports/Site';
import { sitemap } from '../exports/sitemap';
import { storyJson } from '../exports/storyJson';
import { timelineJson } from '../exports/timelineJson';
import { sections, type Story } from '../model/story';
import { siteAddressOf } from './siteAddressOf';
import { storiesIn } from './stories';

/** Writes every story in other formats, and what leads to them, where a build writes the site. */
export function otherFormats(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'on-record:other-formats',
    sharedDuringBuild: true,

    configResolved(resolvedConfig) {
      config = resolvedConfig;
    },

    generateBundle() {
      if (this.environment.name !== 'client') return;
      const site: Site = { siteAddress: siteAddressOf(process.env['SITE_ADDRESS']), base: config.base };
      const stories = storiesIn(config.plugins);
      const write = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      for (const story of stories) {
        for (const [file, words] of filesOfStory(story, site)) write(file, words);
      }
      for (const [file, words] of filesOfSite(stories, site)) write(file, words);
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

function filesOfSite(stories: readonly Story[], site: Site): [string, string][] {
  if (site.siteAddress === '') return [];
  return [
    ['feed.xml', atomFeed(stories, site)],
    ['sitemap.xml', sitemap(stories, site)],
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
