import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../../../src/plugins/scripts/classicScript';
import { listen, type ServedSite } from '../../servedSites/serveSite';

const folder = dirname(fileURLToPath(import.meta.url));
const root = resolve(folder, '../../../..');

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

/**
 * Serves the publishers' pages of this folder, under another name than the site's, so that browsers take them
 * for what they are: another site. Each `{{word}}` of a page takes the value of that name in the query, where
 * `site` is the address of the site whose story is shown. `silent/…` is never answered.
 */
export async function serveHosts(): Promise<ServedSite> {
  const react = await bundleScript({ root, input: join(folder, 'react.tsx') });
  const { address, close } = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/silent/')) return;
    if (pathname.endsWith('.js')) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(pathname === '/react.js' ? react : readFileSync(join(root, 'dist/embed.js')));
      return;
    }
    const name = pathname.slice(1);
    const given = headers[name]?.(searchParams.get('site') ?? '') ?? {};
    for (const [header, value] of Object.entries(given)) response.setHeader(header, value);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const html = readFileSync(join(folder, `${name}.html`), 'utf8');
    searchParams.set('here', `http://${request.headers.host}/`);
    response.end(html.replace(/\{\{(\w+)\}\}/g, (_, blank: string) => searchParams.get(blank) ?? ''));
  });
  return { address: address.replace('127.0.0.1', 'localhost'), close };
}
