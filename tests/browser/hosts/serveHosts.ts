/*
 * The pages of publishers in this folder come in; they go out from a server of their own, under another
 * name than the site's, so that browsers take them for what they are: another site.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../../src/plugins/scripts/classicScript';

const folder = dirname(fileURLToPath(import.meta.url));
const root = resolve(folder, '../../..');

/** A server of host pages. */
export interface ServedHosts {
  /** The address of a page, its blanks filled in: each `{{word}}` takes the value of that name. */
  page: (name: string, blanks?: Readonly<Record<string, string>>) => string;
  close: () => Promise<void>;
}

const isolated = () => ({
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** Headers of the pages that need any. */
const headers: Readonly<Record<string, (site: string) => Record<string, string>>> = {
  'strict-policy': (site) => ({
    'Content-Security-Policy': `default-src 'none'; script-src ${site}; frame-src ${site}; img-src data:; require-trusted-types-for 'script'`,
  }),
  isolated,
  'isolated-bare': isolated,
};

/** Serves all host pages for the site at `site`. `silent/…` is never answered. */
export async function serveHosts(site: string): Promise<ServedHosts> {
  const react = await bundleScript({ root, input: join(folder, 'react.tsx') });
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/silent/')) return;
    if (pathname.endsWith('.js')) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(pathname === '/react.js' ? react : readFileSync(join(root, 'dist/embed.js')));
      return;
    }
    const name = pathname.slice(1);
    for (const [header, value] of Object.entries(headers[name]?.(site) ?? {}))
      response.setHeader(header, value);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const html = readFileSync(join(folder, `${name}.html`), 'utf8');
    searchParams.set('here', `http://${request.headers.host}/`);
    response.end(html.replace(/\{\{(\w+)\}\}/g, (_, blank: string) => searchParams.get(blank) ?? ''));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    page: (name, blanks = {}) =>
      `http://localhost:${port}/${name}?${new URLSearchParams({ site, ...blanks })}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
