import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { launchChromium } from '../../browser/chromium/launchChromium';
import { sitePlugins } from '../../../src/plugins/sitePlugins';
import { median } from '../measure/sums';

const root = resolve(import.meta.dirname, '../../..');
const repeats = 5;

/** What a change to one story costs in `dev`, in milliseconds: medians of five. */
export interface RebuildCost {
  /** From the save until the server can give the story anew. */
  server: number | undefined;
  /** From the save until the words stand on the open page. */
  page: number | undefined;
}

/** Serves stories as `npm run dev` does, opens one, and saves it again and again with another standfirst. */
export async function measureRebuild(folder: string, slug: string): Promise<RebuildCost> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: join(root, 'node_modules/.cache/on-record-bench/dev'),
    plugins: [react(), sitePlugins(folder)],
    server: { host: '127.0.0.1', port: 0 },
  });
  const browser = await launchChromium();
  try {
    await server.listen();
    const page = await browser.newPage();
    const [address = ''] = server.resolvedUrls?.local ?? [];
    await page.goto(`${address}stories/${slug}`, { timeout: 120_000 });
    await page.locator('main h1').waitFor({ timeout: 120_000 });
    const file = join(folder, slug, 'story.yaml');
    const before = readFileSync(file, 'utf8');
    const times: { server: number; page: number }[] = [];
    for (let round = 0; round < repeats; round += 1) {
      const title = `Saved for the ${round + 1}. time`;
      const heard = new Promise<void>((done) => {
        server.watcher.once('change', () => done());
      });
      const saved = performance.now();
      writeFileSync(file, before.replace(/^title: .*$/m, `title: ${title}`));
      await heard;
      await (await fetch(`${address}assets/${slug}.json`)).arrayBuffer();
      const served = performance.now();
      await page.getByRole('heading', { level: 1, name: title }).waitFor({ timeout: 120_000 });
      times.push({ server: served - saved, page: performance.now() - saved });
    }
    writeFileSync(file, before);
    return { server: median(times.map((time) => time.server)), page: median(times.map((time) => time.page)) };
  } finally {
    await browser.close();
    await server.close();
  }
}
