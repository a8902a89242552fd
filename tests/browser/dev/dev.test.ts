import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sitePlugins } from '../../../src/plugins/sitePlugins';
import { textStory } from '../../plugins/smallSite';
import { servedInChromium } from '../servedSites/servedInChromium';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const bridge = textStory('The bridge is closed', '2024-03-05');
const harbour = textStory('The harbour is open', '2024-01-05');
const patience = { timeout: 60_000 };

describe('an author at work, with the page open', () => {
  const served = servedInChromium();
  let server: ViteDevServer;
  let folder: string;
  let page: Page;

  // A folder and a server for each test, so that none sees what was saved in another.
  beforeEach(async () => {
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
    page = await served.browser.newPage();
    await open('');
    await heading('The bridge is closed');
  });

  afterEach(async () => {
    await page.close();
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

  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor(patience);
  const overlay = () => page.locator('vite-error-overlay');
  const told = () => overlay().locator('.window').innerText();

  /** Gives the page a reader's first sign, and waits until script has taken it over. */
  async function hydrated(): Promise<void> {
    await page.mouse.move(1, 1);
    await page.mouse.move(2, 2);
    await page.locator('#root[data-alive]').waitFor({ ...patience, state: 'attached' });
  }

  test('is served whole pages, with their styles, and script takes them over without a complaint', async () => {
    const trouble: string[] = [];
    page.on('pageerror', ({ message }) => trouble.push(message));
    const context = await served.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    for (const address of ['', 'stories/bridge', 'embed/bridge', 'embed/bridge/text']) {
      await plain.goto(base() + address, patience);
      await plain.getByText('The rest is not known.').first().waitFor();
      // Unstyled words stand in the browser's own serif.
      expect(await plain.locator('main').evaluate((main) => getComputedStyle(main).fontFamily)).toContain(
        'system-ui',
      );
      await open(address);
      await hydrated();
    }
    await context.close();
    expect(trouble).toEqual([]);
  });

  test('sees what was saved, without lifting a finger', async () => {
    write('bridge', { 'story.yaml': bridge['story.yaml'].replace('is closed', 'is mended') });
    await heading('The bridge is mended');
    write('bridge', { 'text.md': 'The bridge was mended at night.\n' });
    await page.getByText('The bridge was mended at night.').waitFor(patience);
    expect(await overlay().count()).toBe(0);
  });

  test('keeps the place and the keyboard when something is saved', async () => {
    write('bridge', { 'text.md': 'The bridge is closed.\n\n'.repeat(200) });
    await page.locator('p', { hasText: 'The bridge is closed.' }).nth(150).waitFor(patience);
    await hydrated();
    const link = page.getByRole('banner').getByRole('link').first();
    await link.evaluate((element) => element.focus({ preventScroll: true }));
    await page.evaluate(() => scrollTo(0, 2000));
    const place = () =>
      page.evaluate(() => [Math.round(scrollY), document.activeElement?.outerHTML.slice(0, 60)]);
    const before = await place();
    expect(before[0]).toBe(2000);
    write('bridge', { 'story.yaml': bridge['story.yaml'].replace('is closed', 'is mended') });
    await heading('The bridge is mended');
    await expect.poll(place, patience).toEqual(before);
  });

  test('is told every fault over the page as it was, and gets it anew once they are mended', async () => {
    const faulty = bridge['story.yaml']
      .replace('language: en', 'langauge: en')
      .replace('events: []', 'events: 3');
    write('bridge', { 'story.yaml': faulty });
    await overlay().waitFor(patience);
    const words = await told();
    expect(words).toMatch(/bridge\/story\.yaml:3:1 {1,2}the story has no field “langauge”/);
    expect(words).toMatch(/bridge\/story\.yaml:9:9 /);
    expect(words).toContain('3 | langauge: en');
    expect(await overlay().locator('.file').innerText()).toContain('bridge/story.yaml:3:1');
    expect(await page.locator('h1').innerText()).toBe('The bridge is closed');
    await page.reload();
    await overlay().waitFor(patience);
    expect(await page.locator('h1').innerText()).toBe('The bridge is closed');
    write('bridge', { 'story.yaml': bridge['story.yaml'].replace('is closed', 'is mended') });
    await heading('The bridge is mended');
    await expect.poll(() => overlay().count(), patience).toBe(0);
  });

  test('is not disturbed by the faults of another story', async () => {
    write('harbour', harbour);
    await open('stories/harbour');
    await heading('The harbour is open');
    write('bridge', { 'story.yaml': 'nonsense' });
    const other = await served.browser.newPage();
    await other.goto(`${base()}stories/bridge`);
    await other.locator('vite-error-overlay').waitFor(patience);
    await other.close();
    expect(await overlay().count()).toBe(0);
    await page.reload();
    await heading('The harbour is open');
    await open('stories');
    await page.getByRole('link', { name: 'The bridge is closed' }).waitFor(patience);
    expect(await overlay().count()).toBe(0);
  });

  test('is told of a file that is missing, and goes on once it is there', async () => {
    rmSync(join(folder, 'bridge/text.md'));
    await overlay().waitFor(patience);
    expect(await told()).toMatch(/bridge\/text\.md:1:1 {1,2}the file is missing/);
    write('bridge', bridge);
    await heading('The bridge is closed');
    await expect.poll(() => overlay().count(), patience).toBe(0);
  });

  test('sees a story that was begun, and no more of one that was removed', async () => {
    await open('stories');
    await page.getByRole('link', { name: 'The bridge is closed' }).waitFor(patience);
    write('harbour', harbour);
    await page.getByRole('link', { name: 'The harbour is open' }).waitFor(patience);
    rmSync(join(folder, 'harbour'), { recursive: true });
    await page.getByRole('link', { name: 'The harbour is open' }).waitFor({ ...patience, state: 'detached' });
    await page.getByRole('link', { name: 'The bridge is closed' }).waitFor(patience);
    expect(await overlay().count()).toBe(0);
  });

  test('is not disturbed by files that are no part of a story', async () => {
    const messages: string[] = [];
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => messages.push(String(payload)));
    });
    await open('stories');
    await page.getByRole('link', { name: 'The bridge is closed' }).waitFor(patience);
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
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(1);
    expect(await overlay().count()).toBe(0);
  });
});
