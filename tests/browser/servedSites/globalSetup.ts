import type { TestProject } from 'vitest/node';
import type { Story } from '../../../src/model/story';
import { launchChromiumServer } from '../chromium/launchChromium';
import { serveHosts } from '../embed/hosts/serveHosts';
import { buildFixtureSite } from './buildFixtureSite';
import { buildSubFolderSite, subFolder } from './buildSubFolderSite';
import { firstFreePort } from './firstFreePort';
import { serveSite } from './serveSite';
import { shippedStory } from './shippedStory';

/** The sites that are served: the built one, the one of the fixture stories, and one that knows its address. */
export type SiteName = 'dist' | 'fixtures' | 'subFolder';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browsers can be connected to: one for each file that runs at the same time. */
    chromium: string[];
    /** The address of each site's first page, with a slash at the end. */
    sites: Record<SiteName, string>;
    /** The folder of each site, relative to the project. */
    folders: Record<SiteName, string>;
    /** The address of the publishers' pages, with a slash at the end. */
    hosts: string;
    /** The shipped story, compiled anew: what the built pages must show. */
    story: Story;
    /** The same story in Japanese. */
    translation: Story;
  }
}

/** Starts, once for all files of browser tests, what they share; stops it when they have run. */
export async function setup({ config, provide }: TestProject): Promise<() => Promise<void>> {
  // Its pages know their address before they are served; systems give ports below 32768 to nobody unasked.
  const port = await firstFreePort(31_729);
  // At once, since a build keeps little more than one core busy.
  const [fixtureSite, subFolderSite] = await Promise.all([buildFixtureSite(), buildSubFolderSite(port)]);
  const folders = { dist: 'dist', fixtures: fixtureSite, subFolder: subFolderSite };
  const started = await Promise.all([
    serveSite(),
    serveSite({ outDir: folders.fixtures }),
    serveSite({ outDir: folders.subFolder, base: subFolder, port }),
  ]);
  const [dist, fixtures, inSubFolder] = started;
  const hosts = await serveHosts();
  // Contexts share nothing but the clipboard: what one file copies, another would read.
  const browsers = await Promise.all(Array.from({ length: config.maxWorkers }, () => launchChromiumServer()));

  provide(
    'chromium',
    browsers.map((browser) => browser.wsEndpoint()),
  );
  provide('sites', { dist: dist.address, fixtures: fixtures.address, subFolder: inSubFolder.address });
  provide('folders', folders);
  provide('hosts', hosts.address);
  provide('story', shippedStory());
  provide('translation', shippedStory('-ja'));

  return async () => {
    await Promise.all([...browsers, ...started, hosts].map((server) => server.close()));
  };
}
