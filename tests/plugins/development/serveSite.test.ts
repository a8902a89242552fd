import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sitePlugins } from '../../../src/plugins/sitePlugins';
import { makeOddFolders } from '../../compiler/oddFolders';
import { textStory } from '../smallSite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const story = 'japan-defence-hack';

describe('while developing', () => {
  // The shipped story, among folders that are none; one server, since the first page it renders costs most.
  const folder = mkdtempSync(join(tmpdir(), 'on-record-odd-'));
  const faults = makeOddFolders(folder);
  let server: ViteDevServer;
  let address: string;

  beforeAll(async () => {
    mkdirSync(join(folder, 'a-pipe/drafts.md'));
    cpSync(join(root, 'src/stories', story), join(folder, story), { recursive: true });
    server = await createServer({
      root,
      base: '/x/',
      configFile: false,
      logLevel: 'silent',
      cacheDir: resolve(root, 'node_modules/.cache/on-record-tests/serve-site'),
      optimizeDeps: { noDiscovery: true },
      plugins: [react(), sitePlugins(folder)],
      server: { host: '127.0.0.1', port: 0 },
    });
    await server.listen();
    address = server.resolvedUrls?.local[0] ?? '';
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string) => fetch(new URL(path, address));
  const text = async (path: string) => (await get(path)).text();

  test('a page is served with all its words and styles, and names its script and data', async () => {
    const html = await text(`stories/${story}`);
    expect(html).toMatch(/<h1[^>]*>Was Japan’s defence network hacked\?/);
    expect(html).toMatch(/<style data-vite-dev-id="[^"]*base\.css">/);
    const [, data] = / data-story="([^"]*)"/.exec(html) ?? [];
    expect(data).toBe(`/x/assets/${story}.json`);
    expect(await (await get(data ?? '')).json()).toMatchObject({ story: { slug: story } });
    expect(html).toContain(' data-script="/x/src/page/entries/entry.client.tsx"');
  });

  test('a frame is served with the classic scripts that a sandbox can load', async () => {
    const html = await text(`embed/${story}/timeline`);
    expect(html).toMatch(/^<!doctype html><html data-frame/);
    const [, frame = '', data = '', app = ''] =
      /<script defer src="([^"]*)" data-app="(\S*) (\S*)">/.exec(html) ?? [];
    expect(await text(frame)).toContain('on-record:ready');
    expect(await text(data)).toMatch(/^var onRecordStory=/);
    const code = await text(app);
    expect(code).toContain('onRecordStory');
    expect(code).not.toMatch(/^import\b|^export\b/m);
  });

  test('the element and its types are served as they will be built', async () => {
    const script = await get('embed.js');
    expect(script.headers.get('content-type')).toBe('text/javascript');
    const code = await script.text();
    expect(code).toContain('on-record');
    expect(code).not.toMatch(/\bimport\b|\bexport\b/);
    expect(await text('embed.d.ts')).toContain('interface OnRecordAttributes');
    for (const name of ['embed-react', 'embed-svelte', 'embed-vue'])
      expect(await text(`${name}.d.ts`)).toContain("'on-record'");
  });

  test('a story is served in the other formats that its page links to', async () => {
    const { length } = await text(`stories/${story}/story.txt`);
    expect(length).toBeGreaterThan(1000);
  });

  test('an unknown address has the page that says so, and the status', async () => {
    const response = await get('nowhere');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no page at this address');
  });

  test('pipes, links and folders among the stories are told at their addresses as the check tells them, nothing waits for them, and no link is watched', async () => {
    const slugs = ['a-pipe', 'b-folder', 'c-link', 'd-etc', 'e-loop', 'f-root', 'g-nowhere', 'x.md'];
    for (const [at, slug] of slugs.entries()) {
      const [, state = ''] = / data-development="([^"]*)"/.exec(await text(`stories/${slug}`)) ?? [];
      const { fault } = JSON.parse(state.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as {
        fault?: { message: string };
      };
      expect(fault?.message, slug).toMatch(faults[at] ?? '');
    }
    const watched = Object.keys(server.watcher.getWatched());
    expect(watched).toContain(join(folder, 'a-pipe'));
    expect(watched.filter((path) => /d-etc\/|f-root\//.test(path))).toEqual([]);
  });
});

test('a save prints the remarks on the story that was saved, once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-remarks-'));
  const bridge = textStory('The bridge is closed', '2024-03-05');
  const save = (file: keyof typeof bridge, words: string) =>
    writeFileSync(join(folder, 'bridge', file), words);
  mkdirSync(join(folder, 'bridge'));
  save('story.yaml', bridge['story.yaml']);
  save('text.md', bridge['text.md']);
  const printed: string[] = [];
  const logger = createLogger('silent');
  logger.warn = (words) => printed.push(words);
  const server = await createServer({
    root,
    configFile: false,
    customLogger: logger,
    cacheDir: resolve(root, 'node_modules/.cache/on-record-tests/serve-remarks'),
    optimizeDeps: { noDiscovery: true },
    plugins: [react(), sitePlugins(folder)],
    server: { host: '127.0.0.1', port: 0 },
  });
  try {
    await server.listen();
    await expect
      .poll(() => server.watcher.getWatched()[join(folder, 'bridge')], { timeout: 20_000 })
      .toContain('story.yaml');
    save('story.yaml', bridge['story.yaml'].replace('closed', '“closed”'));
    await expect
      .poll(() => printed, { timeout: 20_000 })
      .toEqual([expect.stringMatching(/bridge\/story\.yaml:1:8 {2}remark: /)]);
    // What is saved without a remark prints nothing. Saved till it is heard of: chokidar drops a change that comes
    // within 50 ms of the one before.
    const data = new URL('assets/bridge.json', server.resolvedUrls?.local[0]);
    await expect
      .poll(
        async () => {
          save('story.yaml', bridge['story.yaml']);
          return ((await (await fetch(data)).json()) as { story: { title: string } }).story.title;
        },
        { interval: 100, timeout: 20_000 },
      )
      .toBe('The bridge is closed');
    expect(printed).toHaveLength(1);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});
