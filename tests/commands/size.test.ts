import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { sizeReport } from '../../src/commands/sizeReport';
import { firstAnswer, type PageWeight, type SiteWeight, weighSite } from '../../src/commands/weighSite';
import { emptyFolder } from '../plugins/smallStory';
import { longRead } from './longRead';

/**
 * The most that our own code may weigh for a reader, in bytes after brotli. Measured on the story in
 * tests/fixtures/weighing, which stays the same, so that no budget depends on the story that is shipped. Each has
 * at least 5 % of room above what was measured, but that of embed.js, which is 2,000 less 5 %; raise one only for
 * something that readers notice.
 */
const budgets = {
  /** What a server sends before it waits: ten segments of 1,460 bytes, less the headers (RFC 6928). Measured: 9,681 for a story, 6,468 for a frame of one section. */
  start: firstAnswer,
  /** A story's whole page. Measured: 11,558. */
  page: 12_150,
  /** The whole style sheet, which arrives after the words. Measured: 11,356. */
  sheet: 11_930,
  /** All code of a story's page. Measured: 83,033. */
  script: 87_000,
  /** All code of a frame. Measured: 85,463. */
  frameScript: 89_500,
  /** Code of a frame that shows one item and is not used, only resized. Measured: 3,190. */
  itemScript: 3_350,
  /** What a publisher's page loads for our element. Measured: 1,891. */
  element: 1_900,
  /** Loaded by those who ask to share or to embed. Measured: 4,989. */
  onDemand: 5_300,
  /** One file of the typeface, of which a page needs two: upright and italic. Measured: 17,004 and 12,180. */
  font: 18_500,
} as const;

const project = resolve(import.meta.dirname, '../..');
let site: string;
let weights: SiteWeight;

/** The page at this address. */
function at(address: string): PageWeight {
  const page = weights.pages.find((one) => one.address === address);
  if (!page) throw new Error(`the site has no page at ${address}`);
  return page;
}

// One site of this project's own pages, over the fixed story and a long one.
beforeAll(async () => {
  const stories = emptyFolder('weighing/stories');
  cpSync(join(project, 'tests/fixtures/weighing'), join(project, stories), { recursive: true });
  mkdirSync(join(project, stories, 'long-read'));
  for (const [file, words] of Object.entries(longRead()))
    writeFileSync(join(project, stories, 'long-read', file), words);
  site = `${emptyFolder('weighing/site')}/dist`;
  const config = join(stories, '../site.config.ts');
  writeFileSync(
    join(project, config),
    `import react from '@vitejs/plugin-react';
import { sitePlugins } from '../../../../src/plugins/sitePlugins';
export default {
  plugins: [react(), sitePlugins(${JSON.stringify(stories)})],
  build: { target: 'es2022', cssTarget: ['chrome123', 'firefox128', 'safari17.5'], cssCodeSplit: false },
};
`,
  );
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--outDir', site], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', SITE_ADDRESS: '' },
  });
  weights = weighSite(join(project, site));
}, 300_000);

describe('our own code stays within its budgets', () => {
  const addresses = ['', '/stands', '/timeline', '/voices', '/text'].map(
    (section) => `/embed/ferry-fire${section}`,
  );

  test('each page up to the end of its first section fits the first answer of a server', () => {
    const starts = weights.pages.filter(({ address }) => !address.includes('long-read'));
    for (const { address, start } of starts) expect(start, address).toBeLessThanOrEqual(budgets.start);
    expect(at('/stories/ferry-fire').start).toBeGreaterThan(1000);
  });

  test('a story’s page, whole', () => {
    expect(at('/stories/ferry-fire').page).toBeGreaterThan(1000);
    expect(at('/stories/ferry-fire').page).toBeLessThanOrEqual(budgets.page);
  });

  test('every page can be read after one request', () => {
    for (const { address, requests } of weights.pages) expect(requests, address).toBe(1);
  });

  test('the style sheet', () => {
    const { sheet } = at('/stories/ferry-fire');
    expect(sheet).toBeGreaterThan(0);
    expect(sheet).toBeLessThanOrEqual(budgets.sheet);
  });

  test('the scripts of a page, of a frame and of a frame with one item', () => {
    const item = at('/embed/ferry-fire/item/call-for-help');
    for (const [page, budget] of [
      [at('/stories/ferry-fire'), budgets.script],
      ...addresses.map((address) => [at(address), budgets.frameScript] as const),
      [item, budgets.itemScript],
    ] as const) {
      expect(page.script, page.address).toBeGreaterThan(0);
      expect(page.script, page.address).toBeLessThanOrEqual(budget);
    }
  });

  test('imports chunks as they are: nothing of Vite’s preloading is in the script of a page', () => {
    const assets = join(project, site, 'assets');
    const scripts = readdirSync(assets).filter((file) => /^entry\.client.*\.js$/.test(file));
    expect(scripts).toHaveLength(1);
    for (const file of scripts) expect(readFileSync(join(assets, file), 'utf8')).not.toMatch(/preloadError/);
  });

  test('embed.js, and the scripts of sharing', () => {
    expect(weights.element).toBeGreaterThan(0);
    expect(weights.element).toBeLessThanOrEqual(budgets.element);
    expect(weights.onDemand).toBeGreaterThan(0);
    expect(weights.onDemand).toBeLessThanOrEqual(budgets.onDemand);
  });

  test('the letters: one file for each of two styles', () => {
    for (const { address, fonts } of weights.pages) {
      expect(Object.keys(fonts), address).toHaveLength(2);
      for (const [file, weight] of Object.entries(fonts))
        expect(weight, file).toBeLessThanOrEqual(budgets.font);
    }
  });
});

describe('a story of 2,700 words and 45 statements', () => {
  test('is too long for the first answer: npm run size reports it and judges nothing', () => {
    expect(longRead()['text.md'].split(/\s+/).length).toBeGreaterThanOrEqual(2700);
    const { page } = at('/stories/long-read');
    expect(page).toBeGreaterThan(firstAnswer);
    expect(sizeReport(weights)).toMatch(new RegExp(`^/stories/long-read +${page} `, 'm'));
  });

  test('costs its readers no more of our code than a short one', () => {
    const [long, short] = [at('/stories/long-read'), at('/stories/ferry-fire')];
    expect([long.script, long.sheet, long.fonts]).toEqual([short.script, short.sheet, short.fonts]);
  });

  test('has its data counted apart', () => {
    const json = readdirSync(join(project, site, 'assets')).find((file) => /^long-read-.*\.json$/.test(file));
    expect(readFileSync(join(project, site, 'assets', json ?? ''), 'utf8')).toContain('harbour wall');
    expect(at('/stories/long-read').story).toBeGreaterThan(at('/stories/ferry-fire').story);
  });
});

test('where there is no built site, npm run size says so and exits with 2', async () => {
  const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
  const size = promisify(execFile)(process.execPath, [tsx, 'src/commands/size.ts', 'no/such/folder'], {
    cwd: project,
  });
  await expect(size).rejects.toMatchObject({
    code: 2,
    stderr: 'no/such/folder holds no built site; run “npm run build” first\n',
  });
});
