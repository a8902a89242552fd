import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedScripts } from '../../../src/plugins/scripts/embedScripts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

describe('while developing', () => {
  let server: ViteDevServer;
  let address: string;

  beforeAll(async () => {
    server = await createServer({
      root,
      base: '/x/',
      configFile: false,
      logLevel: 'silent',
      cacheDir: resolve(root, 'node_modules/.cache/on-record-tests/frames'),
      optimizeDeps: { noDiscovery: true },
      plugins: [embedScripts()],
      server: { host: '127.0.0.1', port: 0 },
    });
    await server.listen();
    address = server.resolvedUrls?.local[0] ?? '';
  });

  afterAll(() => server.close());

  test('the element and its types are served as they will be built', async () => {
    const script = await fetch(`${address}embed.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript');
    const code = await script.text();
    expect(code).toContain('on-record');
    expect(code).not.toMatch(/\bimport\b|\bexport\b/);
    expect(await (await fetch(`${address}embed.d.ts`)).text()).toContain('interface OnRecordAttributes');
    expect(await (await fetch(`${address}embed-react.d.ts`)).text()).toContain("'on-record'");
  });

  test('a frame has its script, and no other page has', async () => {
    const html = async (path: string) =>
      (await fetch(address + path, { headers: { Accept: 'text/html' } })).text();
    const [, src] = /<script src="([^"]*frame[^"]*)"/.exec(await html('embed/a-story/timeline')) ?? [];
    expect(src).toBe('/x/frame.js');
    expect(await (await fetch(new URL(src ?? '', address))).text()).toContain('on-record:ready');
    expect(await html('stories/a-story')).not.toContain('frame.js');
  });
});
