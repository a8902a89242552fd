import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewPages } from '../../../src/plugins/output/previewPages';

const root = mkdtempSync(join(tmpdir(), 'on-record-preview-'));
const files = ['index.html', '404.html', 'stories/index.html', 'assets/a b.js', 'stories/flood/index.html'];

beforeAll(() => {
  for (const file of files) {
    mkdirSync(dirname(join(root, 'dist', file)), { recursive: true });
    writeFileSync(join(root, 'dist', file), `this is ${file}`);
  }
  writeFileSync(join(root, 'package.json'), 'not for readers');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each(['/', '/x/'])('the preview of a site at %s answers as a static host does', (base) => {
  let server: PreviewServer;

  beforeAll(async () => {
    const plugins = [previewPages()];
    server = await preview({
      root,
      base,
      configFile: false,
      logLevel: 'silent',
      plugins,
      preview: { port: 0, host: '127.0.0.1' },
    });
  });

  afterAll(() => server.close());

  /** Status and words of the answer to a path within the base, sent as it is. */
  function at(path: string): Promise<[status: number | undefined, words: string]> {
    const address = server.httpServer.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return new Promise((done, fail) => {
      get({ host: '127.0.0.1', port, path: base + path }, (response) => {
        let words = '';
        response.on('data', (chunk) => (words += String(chunk)));
        response.on('end', () => done([response.statusCode, words]));
      }).on('error', fail);
    });
  }

  const notFound = [404, 'this is 404.html'];

  test('a page with or without a slash at its end, whatever its query', async () => {
    expect(await at('')).toEqual([200, 'this is index.html']);
    expect(await at('stories')).toEqual([200, 'this is stories/index.html']);
    expect(await at('stories/')).toEqual([200, 'this is stories/index.html']);
    expect(await at('stories/flood?side=tokyo&claim=what?')).toEqual([
      200,
      'this is stories/flood/index.html',
    ]);
  });

  test('a file under its own name, also where the name is escaped', async () => {
    expect(await at('404.html')).toEqual([200, 'this is 404.html']);
    expect(await at('assets/a%20b.js')).toEqual([200, 'this is assets/a b.js']);
  });

  test('says not found of what is not there', async () => {
    expect(await at('stories/none')).toEqual(notFound);
    expect(await at('assets')).toEqual(notFound);
  });

  test('never leaves the folder of the site, and bears a malformed address', async () => {
    for (const path of [
      '../package.json',
      'stories/%2e%2e/%2e%2e/package.json',
      'stories/..%5c..%5cpackage.json',
      '%E0%A4%A',
    ])
      expect((await at(path))[1], path).not.toContain('not for readers');
    expect(await at('%E0%A4%A')).toEqual(notFound);
  });

  test('answers nothing with a page outside its folder', async () => {
    const [status, words] = await at('../xx/stories');
    expect(status, words).toBe(404);
  });
});
