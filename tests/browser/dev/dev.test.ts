import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sitePlugins } from '../../../src/plugins/sitePlugins';
import { textStory } from '../../plugins/smallSite';
import { servedInChromium } from '../servedSites/servedInChromium';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const bridge = textStory('The bridge is closed', '2024-03-05');
const patience = { timeout: 60_000 };

describe('an author at work, with the page open', () => {
  const served = servedInChromium();
  let server: ViteDevServer;
  let folder: string;
  let page: Page;
  /** Whether the page that shows now hears of what is saved. */
  let connected: boolean;

  // One server for all tests: each has stories of its own, and what is wrong with one leaves the others alone.
  beforeAll(async () => {
    // Not under node_modules, where Vite watches nothing.
    folder = mkdtempSync(join(tmpdir(), 'on-record-dev-'));
    write('bridge', bridge);
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      cacheDir: join(root, 'node_modules/.cache/on-record-tests/dev'),
      plugins: [react(), sitePlugins(folder)],
      server: { host: '127.0.0.1', port: 0 },
    });
    await server.listen();
  });

  beforeEach(async () => {
    // One of its own: a page that loads itself anew when something is saved cannot be kept for the next test.
    page = await served.browser.newPage();
    connected = false;
    page.on('framenavigated', () => (connected = false));
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        connected ||= String(payload).includes('"type":"connected"');
      }),
    );
  });

  afterEach(async () => {
    // What was saved last may have the page load itself anew: closed in the middle of it, Chromium 156 hung once.
    await page.goto('about:blank').catch(() => {});
    await page.close();
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function write(slug: string, files: Readonly<Record<string, string>>): void {
    mkdirSync(join(folder, slug), { recursive: true });
    for (const [file, words] of Object.entries(files)) writeFileSync(join(folder, slug, file), words);
  }

  function base(): string {
    const [address] = server.resolvedUrls?.local ?? [];
    if (address === undefined) throw new Error('the server listens nowhere');
    return address;
  }

  async function open(address: string): Promise<void> {
    await page.goto(base() + address, patience);
  }

  /** Begins a story about a thing that is closed, and opens it. */
  async function begin(slug: string): Promise<ReturnType<typeof textStory>> {
    const story = textStory(`The ${slug} is closed`, '2024-03-05');
    write(slug, story);
    await open(`stories/${slug}`);
    await heading(`The ${slug} is closed`);
    return story;
  }

  async function heading(name: string): Promise<void> {
    await page.getByRole('heading', { level: 1, name }).waitFor(patience);
    await expect.poll(() => connected, patience).toBe(true);
  }
  const overlay = () => page.locator('vite-error-overlay');
  const told = () => overlay().locator('.window').innerText();

  /** Gives the page a reader's first sign, and waits until script has taken it over. */
  async function hydrated(): Promise<void> {
    // By then its scripts have run, and one listens for the sign.
    await expect.poll(() => connected, patience).toBe(true);
    await page.mouse.move(1, 1);
    await page.mouse.move(2, 2);
    await page.locator('#root[data-alive]').waitFor({ ...patience, state: 'attached' });
  }

  test('is served whole pages, with their styles, and script takes them over without a complaint', async () => {
    const trouble: string[] = [];
    page.on('pageerror', ({ message }) => trouble.push(message));
    const plain = await served.emptyPage({ javaScriptEnabled: false });
    for (const address of ['', 'stories/bridge', 'embed/bridge', 'embed/bridge/text']) {
      await plain.goto(base() + address, patience);
      // A card folds it.
      await plain.getByText('The rest is not known.').first().waitFor({ state: 'attached' });
      // Unstyled words stand in the browser's own serif.
      expect(await plain.locator('main').evaluate((main) => getComputedStyle(main).fontFamily)).toContain(
        'system-ui',
      );
      await open(address);
      await hydrated();
    }
    expect(trouble).toEqual([]);
  });

  test('sees what was saved, without lifting a finger', async () => {
    const quay = await begin('quay');
    write('quay', { 'story.yaml': quay['story.yaml'].replace('is closed', 'is mended') });
    await heading('The quay is mended');
    write('quay', { 'text.md': 'The quay was mended at night.\n' });
    await page.getByText('The quay was mended at night.').waitFor(patience);
    expect(await overlay().count()).toBe(0);
  });

  test('keeps the place and the keyboard when something is saved', async () => {
    const tunnel = await begin('tunnel');
    write('tunnel', { 'text.md': 'The tunnel is closed.\n\n'.repeat(200) });
    await page.locator('p', { hasText: 'The tunnel is closed.' }).nth(150).waitFor(patience);
    await hydrated();
    const link = page.getByRole('banner').getByRole('link').first();
    await link.evaluate((element) => element.focus({ preventScroll: true }));
    await page.evaluate(() => scrollTo(0, 2000));
    const place = () =>
      page.evaluate(() => [Math.round(scrollY), document.activeElement?.outerHTML.slice(0, 60)]);
    const before = await place();
    expect(before[0]).toBe(2000);
    write('tunnel', { 'story.yaml': tunnel['story.yaml'].replace('is closed', 'is mended') });
    await heading('The tunnel is mended');
    await expect.poll(place, patience).toEqual(before);
  });

  test('is told every fault over the page as it was, and gets it anew once they are mended', async () => {
    const road = await begin('road');
    const faulty = road['story.yaml']
      .replace('language: en', 'langauge: en')
      .replace('events: []', 'events: 3');
    write('road', { 'story.yaml': faulty });
    await overlay().waitFor(patience);
    const words = await told();
    expect(words).toMatch(/road\/story\.yaml:3:1 {1,2}the story has no field “langauge”/);
    expect(words).toMatch(/road\/story\.yaml:9:9 /);
    expect(words).toContain('3 | langauge: en');
    expect(await overlay().locator('.file').innerText()).toContain('road/story.yaml:3:1');
    expect(await page.locator('h1').innerText()).toBe('The road is closed');
    await page.reload();
    await overlay().waitFor(patience);
    expect(await page.locator('h1').innerText()).toBe('The road is closed');
    write('road', { 'story.yaml': road['story.yaml'].replace('is closed', 'is mended') });
    await heading('The road is mended');
    await expect.poll(() => overlay().count(), patience).toBe(0);
  });

  test('is not disturbed by the faults of another story', async () => {
    await begin('canal');
    await begin('harbour');
    write('canal', { 'story.yaml': 'nonsense' });
    const other = await served.browser.newPage();
    await other.goto(`${base()}stories/canal`);
    await other.locator('vite-error-overlay').waitFor(patience);
    await other.close();
    expect(await overlay().count()).toBe(0);
    await page.reload();
    await heading('The harbour is closed');
    await open('stories');
    await page.getByRole('link', { name: 'The canal is closed' }).waitFor(patience);
    expect(await overlay().count()).toBe(0);
  });

  test('is told of a file that is missing, and goes on once it is there', async () => {
    const ferry = await begin('ferry');
    rmSync(join(folder, 'ferry/text.md'));
    await overlay().waitFor(patience);
    expect(await told()).toMatch(/ferry\/text\.md:1:1 {1,2}the file is missing/);
    write('ferry', ferry);
    await heading('The ferry is closed');
    await expect.poll(() => overlay().count(), patience).toBe(0);
  });

  test('sees a story that was begun, and no more of one that was removed', async () => {
    const entry = (title: string) => page.getByRole('main').getByRole('link', { name: title });
    await open('stories');
    await entry('The bridge is closed').waitFor(patience);
    write('lock', textStory('The lock is open', '2024-01-05'));
    await entry('The lock is open').waitFor(patience);
    rmSync(join(folder, 'lock'), { recursive: true });
    await entry('The lock is open').waitFor({ ...patience, state: 'detached' });
    await entry('The bridge is closed').waitFor(patience);
    expect(await overlay().count()).toBe(0);
  });

  test('is not disturbed by files that are no part of a story', async () => {
    const messages: string[] = [];
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => messages.push(String(payload)));
    });
    await open('stories');
    const entries = page.getByRole('main').getByRole('listitem');
    await page.getByRole('link', { name: 'The bridge is closed' }).waitFor(patience);
    const before = await entries.count();
    await expect.poll(() => messages.length, patience).toBeGreaterThan(0);
    const strays = ['.DS_Store', 'notes.txt', 'bridge/story.yaml.orig', 'bridge/notes.txt'];
    const seen = new Set<string>();
    server.watcher.on('all', (_event, path) => seen.add(path));
    for (const file of strays) writeFileSync(join(folder, file), 'x');
    await expect.poll(() => strays.filter((file) => !seen.has(join(folder, file))), patience).toEqual([]);
    // What the server sends arrives in order, so whatever it had to say of them comes before this.
    server.ws.send({ type: 'custom', event: 'on-record:last' });
    await expect.poll(() => messages.some((words) => words.includes('on-record:last')), patience).toBe(true);
    expect(messages.filter((words) => /full-reload|on-record:saved/.test(words))).toEqual([]);
    await page.reload();
    await page.getByRole('link', { name: 'The bridge is closed' }).waitFor(patience);
    expect(await entries.count()).toBe(before);
    expect(await overlay().count()).toBe(0);
  });
});
