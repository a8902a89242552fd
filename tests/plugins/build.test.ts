import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkStories } from '../../src/commands/checkStories';
import { storyFolders } from '../../src/compiler/storyFolders';
import { exportFiles } from '../../src/plugins/formats/exportFiles';
import { pictures } from '../../src/plugins/pictures/pictures';
import { makeOddFolders } from '../compiler/oddFolders';
import { buildSmallSite, builtFile, builtFiles, textStory, writeSite } from './smallSite';

const roots: string[] = [];

function site(...parameters: Parameters<typeof writeSite>): string {
  const root = writeSite(...parameters);
  roots.push(root);
  return root;
}

afterEach(() => {
  vi.unstubAllEnvs();
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

const bridge = textStory('The bridge is closed', '2024-03-05');
const harbour = textStory('The harbour is open', '2024-05-01');

describe('a site of two stories', () => {
  let root: string;
  let first: Record<string, string>;

  beforeAll(async () => {
    root = writeSite({ bridge, harbour });
    mkdirSync(join(root, 'stories/bridge/drafts.md'));
    await buildSmallSite(root);
    first = builtFiles(root);
  });

  afterAll(() => rmSync(root, { recursive: true }));

  test('has a file for each address, where any static host finds it, and one for all others', () => {
    const pages = Object.keys(first).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual([
      '404.html',
      'index.html',
      'stories/bridge/index.html',
      'stories/harbour/index.html',
    ]);
    expect(builtFile(root, 'index.html')).toContain('Stories: The harbour is open; The bridge is closed');
    expect(builtFile(root, 'stories/bridge/index.html')).toContain('<h1>The bridge is closed</h1>');
    expect(builtFile(root, '404.html')).toContain('<h1>No such page</h1>');
  });

  test('has nothing of the prerendering left behind, nor of what else lies in the folder of a story', () => {
    expect(Object.keys(first).filter((file) => /prerender|entry\.server|drafts/.test(file))).toEqual([]);
    expect(existsSync(join(root, 'node_modules/.cache/on-record-prerender'))).toBe(true);
    expect(Object.keys(first).filter((file) => file.endsWith('.mjs'))).toEqual([]);
  });

  test('has the same bytes when it is built again', async () => {
    await buildSmallSite(root);
    expect(builtFiles(root)).toEqual(first);
  });
});

describe('a site that knows where it will be', () => {
  let root: string;

  beforeAll(async () => {
    vi.stubEnv('SITE_ADDRESS', 'https://example.org/');
    root = writeSite({ bridge, harbour });
    await buildSmallSite(root, '/sub/folder/');
  });

  afterAll(() => rmSync(root, { recursive: true }));

  test('puts each story’s data into a file of its own, which its page alone names', () => {
    const page = builtFile(root, 'stories/bridge/index.html');
    const [, file] = / data-story="\/sub\/folder\/([^"]*)"/.exec(page) ?? [];
    expect(JSON.parse(builtFile(root, file ?? ''))).toMatchObject({
      story: { title: 'The bridge is closed' },
    });
    expect(builtFile(root, file ?? '')).not.toContain('harbour');
    expect(builtFile(root, 'index.html')).not.toContain('data-story');
  });

  test('is named in canonical addresses', () => {
    expect(builtFile(root, 'stories/bridge/index.html')).toContain(
      '<link rel="canonical" href="https://example.org/sub/folder/stories/bridge">',
    );
  });
});

describe('building a site of stories', () => {
  test('builds also while there is no story', async () => {
    const root = site({});
    await buildSmallSite(root, '/', [exportFiles, pictures]);
    expect(Object.keys(builtFiles(root)).filter((file) => file.endsWith('.html'))).toEqual([
      '404.html',
      'index.html',
    ]);
  });

  test('stops at a fault, and tells every fault of every story', async () => {
    const root = site({
      bridge: { ...bridge, 'story.yaml': bridge['story.yaml'].replace('language: en', 'langauge: en') },
      harbour: { ...harbour, 'text.md': '<b>The harbour is open</b>\n' },
    });
    const failure = await buildSmallSite(root).catch(String);
    expect(failure).toContain('stories/bridge/story.yaml:3:1  the story has no field “langauge”');
    expect(failure).toContain('stories/harbour/text.md:1:1  ');
    expect(existsSync(join(root, 'dist/index.html'))).toBe(false);
  });

  test('tells of pipes, links and folders among the stories what the check tells, and waits for none', async () => {
    const root = site({ bridge });
    const faults = makeOddFolders(join(root, 'stories'));
    const { lines } = checkStories(storyFolders(join(root, 'stories')), join(root, 'dist'));
    const told = lines.map((line) => line.replace(`${root}/`, '')).filter((line) => /:\d+:\d+ /.test(line));
    expect(told).toHaveLength(faults.length);
    const failure = (await buildSmallSite(root).catch((error: Error) => error)) as Error;
    expect(failure.message.split('\n')).toEqual(told);
    expect(failure.stack).toBe('');
  });

  test('stops at a page that cannot be rendered, and names its address', async () => {
    const root = site({ unseen: textStory('What cannot be drawn', '2024-03-05') });
    await expect(buildSmallSite(root)).rejects.toThrow(
      'the page at /stories/unseen cannot be rendered: the pen broke',
    );
  });

  test('writes flat files for hosts that look for no index in a folder, where it is asked to', async () => {
    vi.stubEnv('FLAT', '1');
    const root = site({ bridge });
    await buildSmallSite(root);
    const pages = Object.keys(builtFiles(root)).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(['404.html', 'index.html', 'stories/bridge.html']);
  });

  test('refuses a setting that it does not know, before anything is built', async () => {
    vi.stubEnv('FLAT', 'yes');
    await expect(buildSmallSite(site({ bridge }))).rejects.toThrow('FLAT is “yes”; give 1, or leave it out');
  });

  test.each([
    './',
    '',
    '../x/',
    '//example.org/',
    'https://example.org/x/',
    '/x/?y=1',
    '/x/#y',
    '/x//y/',
    '\\x\\',
  ])('refuses the base “%s”, that pages in folders could not be linked from', async (base) => {
    await expect(buildSmallSite(site({ bridge }), base)).rejects.toThrow(`base is “${base}”`);
  });
});
