/*
 * Puts frames of the built site into pages with iframe-resizer's own scripts, version 4 (MIT) and 5 (GPL 3, so that
 * it is fetched for this trial alone, and nothing of it is shipped), and looks whether they take their height.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium/launchChromium';
import { listen, serveSite } from '../browser/servedSites/serveSite';
import { shippedStory } from '../browser/servedSites/shippedStory';

const versions = {
  4: { script: 'iframe-resizer/js/iframeResizer.js', start: 'iFrameResize' },
  5: { script: '@iframe-resizer/parent/index.umd.js', start: 'iframeResize' },
} as const;

/** Tries both in `folder`, where they are installed. Throws where a frame keeps another height than its content's. */
export async function tryIframeResizer(folder: string, tell: (words: string) => void): Promise<void> {
  const site = await serveSite();
  const { slug } = shippedStory();
  const hosts = await listen((request, response) => {
    const { script, start } = versions[request.url?.includes('4') ? 4 : 5];
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    // A sandboxed frame has no origin to check.
    response.end(`<!doctype html><iframe id="story" width="600" sandbox="allow-scripts" src="${site.address}embed/${slug}/stands"></iframe>
      <script>${readFileSync(join(folder, 'node_modules', script), 'utf8')}</script>
      <script>${start}({ license: 'GPLv3', checkOrigin: false }, '#story')</script>`);
  });
  const browser = await launchChromium();
  try {
    for (const version of Object.keys(versions)) {
      const page = await browser.newPage();
      await page.goto(`${hosts.address}${version}`);
      const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
      const heights = async () => [
        await page.locator('iframe').evaluate((element) => element.clientHeight),
        await frame?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
      ];
      const deadline = Date.now() + 10_000;
      let [given, wanted] = await heights();
      while (given !== wanted && Date.now() < deadline) [given, wanted] = await heights();
      if (given !== wanted)
        throw new Error(`iframe-resizer ${version}: the frame is ${given} px high, its content ${wanted} px`);
      tell(`iframe-resizer ${version}: ${given} px, as high as its content`);
      await page.close();
    }
  } finally {
    await browser.close();
    await Promise.all([hosts.close(), site.close()]);
  }
}
