import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createBuilder, type Plugin } from 'vite';
import { buildSite } from '../../../src/plugins/buildSite';
import { clearLeftovers } from '../../../src/plugins/output/atomicSwap';
import { replaceSite } from '../../../src/plugins/output/replaceSite';
import { builtFile, builtFiles, smallEntries, textStory, writeSite } from '../smallSite';
import { emptyFolder } from '../smallStory';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const killAt = pathToFileURL(join(import.meta.dirname, 'killAt.mjs')).href;
const roots: string[] = [];
/** A configuration of Vite for a site of a page and a script: no plugin of it makes pages, so it is quick to start. */
let config = '';

/** Every file of that site, but for the one that says which edition it is. */
let plain: Record<string, string>;
/** How often a build over an old site calls each function of the file system. */
let counts: Record<string, number>;

/** The plugin that is tried, in a file, so that a process of its own can build with it as a publisher does. */
beforeAll(async () => {
  config = join(project, emptyFolder('replace-site'), 'plain.config.ts');
  writeFileSync(
    config,
    `import { replaceSite } from '../../../../src/plugins/output/replaceSite';
const page = {
  name: 'page',
  generateBundle() {
    for (const fileName of ['index.html', '404.html', 'stories/bridge/index.html'])
      this.emitFile({ type: 'asset', fileName, source: fileName });
  },
};
const late = {
  name: 'late',
  buildApp: {
    order: 'post' as const,
    async handler(builder) {
      if (process.env['HOLD']) await new Promise((done) => process.stdin.once('data', () => done(process.stdin.destroy())));
      const { client } = builder.environments;
      if (!client.isBuilt) await builder.build(client);
      (await import('node:fs')).writeFileSync(client.config.build.outDir + '/late.txt', process.env['EDITION'] ?? 'first');
      if (process.env['FAIL']) throw new Error('the ink ran out');
    },
  },
};
export default {
  plugins: [page, replaceSite(), late],
  builder: {},
  build: { target: 'es2022', rolldownOptions: { input: 'script.ts' } },
};
`,
  );
  // Once: a process costs more than what it builds.
  const root = site({});
  put(root, { 'index.html': '', '404.html': '' });
  const { out } = await build(root, { KILL_AT: 'count' });
  counts = JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as typeof counts;
  plain = builtFiles(root);
}, 300_000);

/** Every file of the site in one edition. */
const siteOf = (edition: string) => ({ ...plain, 'late.txt': Buffer.from(edition).toString('base64') });

/** Puts a site in place by hand. */
function put(root: string, files: Record<string, string>): void {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'dist', file)), { recursive: true });
    writeFileSync(join(root, 'dist', file), Buffer.from(bytes, 'base64'));
  }
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

const bridge = textStory('The bridge is closed', '2024-03-05');
const harbour = textStory('The harbour is open', '2024-05-01');

interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
}

/** Starts a build in a process of its own. */
function start(root: string, env: Record<string, string> = {}, options: string[] = []) {
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', killAt, vite, 'build', root, '--config', config, ...options],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', ...env } },
  );
  let out = '';
  child.stdout?.on('data', (words) => (out += String(words)));
  child.stderr?.on('data', (words) => (out += String(words)));
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code, signal) => done({ code, signal, out }));
  });
  return { child, ended };
}

const build = (...parameters: Parameters<typeof start>) => start(...parameters).ended;

/** Builds a site of stories and their pages in this process, where a build need not start anew. */
async function buildHere(
  root: string,
  { more = [], outDir = 'dist' }: { more?: Plugin[]; outDir?: string } = {},
): Promise<void> {
  const pages = buildSite({ folder: 'stories', entries: smallEntries, beside: [] });
  const builder = await createBuilder({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { target: 'es2022', outDir },
    plugins: [pages, replaceSite(), ...more],
  });
  await builder.buildApp();
}

/** Writes what the whole site gets after all pages are made, as a plugin that comes later in the list. */
const later: Plugin = {
  name: 'later',
  buildApp: {
    order: 'post',
    handler(builder) {
      writeFileSync(join(builder.environments['client']?.config.build.outDir ?? '', 'late.txt'), 'first');
      return Promise.resolve();
    },
  },
};

function site(...parameters: Parameters<typeof writeSite>): string {
  const root = realpathSync(writeSite(...parameters));
  roots.push(root);
  return root;
}

/** What stands beside the site that no publisher put there. */
const leftovers = (root: string) => readdirSync(root).filter((name) => name.startsWith('.'));

describe('a build', () => {
  test('replaces the site whole: nothing of a story that was removed stays, nor any other old file', async () => {
    const root = site({ bridge, harbour });
    await buildHere(root, { more: [later] });
    expect(Object.keys(builtFiles(root))).toContain('stories/harbour/index.html');
    rmSync(join(root, 'stories/harbour'), { recursive: true });
    writeFileSync(join(root, 'dist/old.txt'), 'of another time');
    await buildHere(root, { more: [later] });
    const first = builtFiles(root);
    expect(Object.keys(first).filter((file) => /harbour|old/.test(file))).toEqual([]);
    for (const file of Object.keys(first).filter((name) => /\.(?:html|js)$/.test(name)))
      expect(readFileSync(join(root, 'dist', file), 'utf8'), file).not.toContain('harbour');
    // What plugins write that come later in the list is part of it.
    expect(readFileSync(join(root, 'dist/late.txt'), 'utf8')).toBe('first');
    expect(leftovers(root)).toEqual([]);
  });

  test('goes where it is told to, and follows a link to the folder that is served', async () => {
    const root = site({ bridge });
    mkdirSync(join(root, 'served/at'), { recursive: true });
    symlinkSync(join(root, 'served/at'), join(root, 'public-html'));
    expect((await build(root, {}, ['--outDir', 'public-html'])).code).toBe(0);
    expect(existsSync(join(root, 'served/at/index.html'))).toBe(true);
    expect(realpathSync(join(root, 'public-html'))).toBe(join(root, 'served/at'));
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('whose old site may not be deleted ends well, says where it lies, and so does the next', async () => {
    const root = site({ bridge });
    put(root, siteOf('first'));
    const { code, out } = await build(root, { EDITION: 'second', REFUSE: 'rmSync' });
    expect(code).toBe(0);
    expect(out).toMatch(/\.dist-new-\d+-\w+ holds the old site and cannot be deleted: delete it by hand/);
    expect(out).not.toContain('is as it was');
    expect(readFileSync(join(root, 'dist/late.txt'), 'utf8')).toBe('second');
    const next = await build(root, { EDITION: 'third', REFUSE: 'rmSync' });
    expect(next.code).toBe(0);
    expect(readFileSync(join(root, 'dist/late.txt'), 'utf8')).toBe('third');
    // Once it may be deleted, it is.
    clearLeftovers(join(root, 'dist'));
    expect(leftovers(root)).toEqual([]);
  }, 300_000);

  test('that fails late leaves the old site as it was, says so, and exits with 1', async () => {
    const root = site({ bridge });
    put(root, siteOf('first'));
    const { code, out } = await build(root, { FAIL: '1', EDITION: 'second' });
    expect(code).toBe(1);
    expect(out).toContain('the ink ran out');
    expect(out).toContain(`${join(root, 'dist')} is as it was before this build.`);
    expect(builtFiles(root)).toEqual(siteOf('first'));
    expect(leftovers(root)).toEqual([]);
  });
});

test('a story whose folder vanishes during a build is whole in it', async () => {
  const root = site({ bridge, harbour });
  const vanish: Plugin = {
    name: 'vanish',
    generateBundle: () => rmSync(join(root, 'stories/harbour'), { recursive: true, force: true }),
  };
  await buildHere(root, { more: [vanish] });
  expect(builtFile(root, 'stories/harbour/index.html')).toContain('<h1>The harbour is open</h1>');
});

describe('a build that is killed', () => {
  test('leaves the old site whole or the new one whole, at whatever step it is killed; the next clears up', async () => {
    const root = site({ bridge });
    const [first, second] = [siteOf('first'), siteOf('second')];
    put(root, first);
    expect(counts['renameSync']).toBeGreaterThan(2);
    // The first and last of each kind, and every rename: the swap consists of them.
    const moments = Object.entries(counts).flatMap(([call, count]) =>
      Array.from({ length: count }, (_, at) => at + 1)
        .filter((at) => call === 'renameSync' || at === 1 || at === count)
        .map((at) => `${call}:${at}`),
    );
    const ends = new Set<string>();
    for (const moment of moments) {
      const { signal } = await build(root, { KILL_AT: moment, EDITION: 'second' });
      expect(signal, moment).toBe('SIGKILL');
      // Between two renames nothing stands there; the next build begins by putting the old site back.
      const left = existsSync(join(root, 'dist')) ? builtFiles(root) : undefined;
      const isNew = left?.['late.txt'] === second['late.txt'];
      ends.add(left ? (isNew ? 'new' : 'old') : 'none');
      if (left) expect(left, moment).toEqual(isNew ? second : first);
      clearLeftovers(join(root, 'dist'));
      expect(builtFiles(root), moment).toEqual(isNew ? second : first);
      expect(leftovers(root), moment).toEqual([]);
      if (isNew) put(root, first);
    }
    expect([...ends].toSorted()).toEqual(['new', 'none', 'old']);
  }, 300_000);

  test('is cleared up after by the next, which leaves one alone that still runs', async () => {
    const root = site({ bridge });
    const { child, ended } = start(root, { HOLD: '1' });
    await expect.poll(() => leftovers(root), { timeout: 60_000 }).toHaveLength(1);
    await build(root);
    expect(leftovers(root)).toHaveLength(1);
    child.kill('SIGKILL');
    await ended;
    await build(root);
    expect(leftovers(root)).toEqual([]);
  }, 300_000);
});

test('of two builds at once the one that ends last stands whole, and both end well', async () => {
  const root = site({ bridge });
  put(root, siteOf('first'));
  const one = start(root, { HOLD: '1', EDITION: 'second' });
  await expect.poll(() => leftovers(root), { timeout: 20_000 }).toHaveLength(1);
  const other = await build(root, { EDITION: 'third' });
  one.child.stdin?.write('go on\n');
  const { code } = await one.ended;
  expect([other.code, code]).toEqual([0, 0]);
  expect(builtFiles(root)).toEqual(siteOf('second'));
  expect(leftovers(root)).toEqual([]);
}, 300_000);

test('builds started together never leave a mixture', async () => {
  const root = site({ bridge });
  const ends = await Promise.all(['first', 'second', 'third'].map((name) => build(root, { EDITION: name })));
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
  const edition = readFileSync(join(root, 'dist/late.txt'), 'utf8');
  expect(builtFiles(root)).toEqual(siteOf(edition));
  expect(leftovers(root)).toEqual([]);
}, 300_000);

describe('a folder that cannot be the site is refused before anything is built, with what to do', () => {
  const refused: [string, string, RegExp][] = [
    ['taken', 'a file in its place', /taken is a file: take it away, or choose another folder with --outDir/],
    ['.', 'the project itself', /holds the project itself/],
    [
      'file/within',
      'a place within a file',
      /cannot be written: .*let its folder be written by you, make room on the disk, or choose another/,
    ],
    [
      'src',
      'the sources',
      /src is part of the sources, and a build replaces it whole: choose another folder/,
    ],
    ['src/stories', 'a part of the sources', /src\/stories is part of the sources/],
    ['public', 'files that are copied into every site', /public is part of the sources/],
    ['to-src', 'a link to the sources', /to-src is part of the sources/],
    ['to-nothing', 'a link to nothing', /to-nothing is a link to nothing: make the folder that it leads to/],
    ['notes', 'a folder of other files in the project', /notes holds files that are no site/],
    ['repository', 'a folder with a .git', /repository holds a \.git, which a build would replace/],
    ['../elsewhere', 'a folder elsewhere, full of other files', /elsewhere holds files that are no site/],
  ];

  /** A project with all those folders, in one that holds nothing else. */
  function projectOfFolders(): { parent: string; root: string } {
    const parent = realpathSync(mkdtempSync(join(tmpdir(), 'on-record-refused-')));
    roots.push(parent);
    const root = join(parent, 'project');
    cpSync(site({}), root, { recursive: true });
    writeFileSync(join(root, 'file'), 'kept');
    writeFileSync(join(root, 'taken'), 'kept');
    symlinkSync('src', join(root, 'to-src'));
    symlinkSync('no/such/folder', join(root, 'to-nothing'));
    const filled = ['src/stories', 'public', 'notes', 'repository/.git', '../elsewhere'];
    for (const folder of filled.map((path) => join(root, path))) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'kept'), 'kept');
    }
    return { parent, root };
  }

  const all = (folder: string) => readdirSync(folder, { recursive: true }).toSorted();

  test.each(refused)('%s: %s', async (name, _, words) => {
    const { parent, root } = projectOfFolders();
    const before = all(parent);
    await expect(buildHere(root, { outDir: name })).rejects.toThrow(words);
    expect(all(parent)).toEqual(before);
  });

  test('in a line or two without a stack, and the build exits with 1', async () => {
    const { root } = projectOfFolders();
    const { code, out } = await build(root, {}, ['--outDir', 'src']);
    expect(code).toBe(1);
    expect(out.replaceAll('\n', ' ')).toMatch(/src is part of the sources/);
    expect(out).not.toMatch(/^\s+at /m);
  });
});
