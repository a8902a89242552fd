import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, smallStory } from './smallStory';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
let builds = 0;

/**
 * Builds this project's own pages over another folder of stories, in a process of its own as
 * `npm run build` does, and gives every file of the site back, and what it said. All paths are relative to the project.
 */
async function build(stories: string, base: string): Promise<{ site: Map<string, Buffer>; said: string }> {
  const outDir = emptyFolder(`${stories.split('/').at(-1)}-site-${(builds += 1)}`);
  const config = join(stories, '../', `site-${builds}.config.ts`);
  writeFileSync(
    join(project, config),
    `import react from '@vitejs/plugin-react';
import { sitePlugins } from '../../../src/plugins/sitePlugins';
const plugins = [react(), sitePlugins(${JSON.stringify(stories)})];
export default { plugins, build: { target: 'es2022', cssCodeSplit: false } };
`,
  );
  const options = ['build', '--config', config, '--base', base, '--outDir', outDir, '--logLevel', 'warn'];
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [join(project, 'node_modules/vite/bin/vite.js'), ...options],
    {
      cwd: project,
      env: { ...process.env, NODE_ENV: 'production', SITE_ADDRESS: '' },
    },
  );
  return { site: filesIn(outDir), said: stdout + stderr };
}

function filesIn(folder: string): Map<string, Buffer> {
  const files = readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .toSorted()
      .map((file) => [
        file.slice(join(project, folder).length + 1).replaceAll('\\', '/'),
        readFileSync(file),
      ]),
  );
}

const pagesOf = (site: Map<string, Buffer>) => [...site].filter(([file]) => file.endsWith('.html'));
const namesOf = (site: Map<string, Buffer>) =>
  pagesOf(site)
    .map(([file]) => file)
    .toSorted();

describe('the whole site over one small story, in a sub-folder', () => {
  let site: Map<string, Buffer>;
  let again: Map<string, Buffer>;
  let said: string;

  beforeAll(async () => {
    const stories = emptyFolder('one-story');
    mkdirSync(join(project, stories, 'bridge'));
    writeFileSync(join(project, stories, 'bridge/story.yaml'), smallStory.yaml);
    writeFileSync(join(project, stories, 'bridge/text.md'), smallStory.text);
    writeFileSync(join(project, stories, 'notes.txt'), 'a file beside the stories is none of them');
    const [one, other] = await Promise.all([build(stories, '/x/'), build(stories, '/x/')]);
    ({ site, said } = one);
    again = other.site;
  }, 300_000);

  test('has a page for each address, and one for all others', () => {
    expect(namesOf(site)).toEqual([
      '404.html',
      'embed/bridge/index.html',
      'embed/bridge/item/bridge-closed/index.html',
      'embed/bridge/item/clerk-says-unsafe/index.html',
      'embed/bridge/page/index.html',
      'embed/bridge/stands/index.html',
      'embed/bridge/text/index.html',
      'embed/bridge/timeline/index.html',
      'embed/bridge/voices/index.html',
      'index.html',
      'stories/bridge/embed/index.html',
      'stories/bridge/index.html',
      'stories/index.html',
    ]);
  });

  test('has the story in other formats beside its page, and none that need the address of the site', () => {
    const others = [...site.keys()].filter(
      (file) =>
        !/^assets\/|^_headers$|\.(?:html|br|gz)$|^[^/]*\.(?:svg|png|schema\.json)$|^embed(?:-react|-svelte|-vue)?\.(?:js|d\.ts)$/.test(
          file,
        ),
    );
    expect(others.toSorted()).toEqual([
      'stories/bridge/annotations.json',
      'stories/bridge/picture.png',
      'stories/bridge/story.json',
      'stories/bridge/story.txt',
      'stories/bridge/timeline.json',
    ]);
  });

  test('has a compressed twin of each page that is longer than a packet, and they hold the same', () => {
    for (const [file, bytes] of pagesOf(site)) {
      const [brotli, zipped] = [site.get(`${file}.br`), site.get(`${file}.gz`)];
      expect(brotli && brotliDecompressSync(brotli).equals(bytes), file).toBe(true);
      expect(zipped && gunzipSync(zipped).equals(bytes), file).toBe(true);
    }
  });

  test('tells its host what to say of the addresses of its sub-folder', () => {
    const patterns = site
      .get('_headers')
      ?.toString()
      .split('\n')
      .filter((line) => /^\S/.test(line));
    expect(patterns).toEqual([
      '/x/*',
      '/x/',
      '/x/stories',
      '/x/stories/*',
      '/x/embed/*',
      '/x/embed.js',
      '/x/embed.d.ts',
      '/x/embed-react.d.ts',
      '/x/embed-svelte.d.ts',
      '/x/embed-vue.d.ts',
      '/x/assets/*',
    ]);
  });

  test('has the same bytes in every file when it is built again', () => {
    expect([...again.keys()]).toEqual([...site.keys()]);
    for (const [file, bytes] of site) expect(again.get(file)?.equals(bytes), file).toBe(true);
  });

  test('leads nowhere outside its sub-folder', () => {
    for (const [file, bytes] of pagesOf(site)) {
      const addresses = [...bytes.toString().matchAll(/ (?:href|src)="([^"]*)"/g)].map(
        ([, address]) => address,
      );
      expect(addresses.length, file).toBeGreaterThan(3);
      const outside = addresses.filter((address) => !/^(?:\/x\/|#|\?|https:)/.test(address ?? ''));
      expect(outside, file).toEqual([]);
    }
  });

  test('holds nothing of what rendered it', () => {
    for (const [file, bytes] of site) {
      expect(file).not.toMatch(/prerender|\.mjs$/);
      if (file.endsWith('.js')) expect(bytes.includes('renderToString'), file).toBe(false);
    }
  });

  test('says what is missing where it was not told its address', () => {
    expect(said).toContain('SITE_ADDRESS is not set, so widgets do not come to life in Safari');
  });

  test('tells nobody where it was built', () => {
    for (const [file, bytes] of site) expect(bytes.includes(project), file).toBe(false);
  });
});
