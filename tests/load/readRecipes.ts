/*
 * Has the code by which Vercel and Netlify read their settings read ours: docs/hosting/vercel.json against the `_headers`
 * of the built site, and those themselves.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostHeaders } from '../browser/servedSites/hostHeaders';

interface Route {
  src?: string;
  dest?: string;
  handle?: string;
  headers?: Record<string, string>;
  continue?: boolean;
  has?: { value: string }[];
}

interface RoutingUtils {
  getTransformedRoutes: (settings: object) => { error: unknown; routes: Route[] };
}

interface HeadersParser {
  parseAllHeaders: (given: {
    headersFiles: string[];
    configHeaders: object[];
    minimal: boolean;
  }) => Promise<{ headers: object[]; errors: unknown[] }>;
}

/** Throws where one of them refuses a line, or Vercel's headers are others; gives what came of it in a sentence. */
export async function readRecipes(site: string, slug: string): Promise<string> {
  const load = <Module>(name: string) => import(name) as Promise<Module>;
  const { getTransformedRoutes } = await load<RoutingUtils>('@vercel/routing-utils');
  const { parseAllHeaders } = await load<HeadersParser>('@netlify/headers-parser');

  const settings = readFileSync(resolve(import.meta.dirname, '../../docs/hosting/vercel.json'), 'utf8');
  const { error, routes } = getTransformedRoutes(JSON.parse(settings) as object);
  assert.equal(error, null);
  const headersAt = hostHeaders(join(site, '_headers'));
  const pages = ['/', '/stories', `/stories/${slug}`, `/embed/${slug}`, `/embed/${slug}/timeline`];
  const paths = [...pages, '/embed.js', '/embed.d.ts', '/embed-vue.d.ts', '/assets/a-12345678.js'];
  for (const path of paths) {
    const given = routes
      .filter(({ src, continue: goesOn }) => goesOn && new RegExp(src ?? '$^').test(path))
      .reduce<Record<string, string>>((all, { headers }) => ({ ...all, ...headers }), {});
    assert.deepEqual(framing(given), framing(headersAt(path)), `Vercel, ${path}`);
  }
  const rewrite = routes.find(({ dest }) => dest?.startsWith('/oembed/'));
  const documentOf = (url: string) => new RegExp(`^${rewrite?.has?.[0]?.value}$`).exec(url)?.groups?.['page'];
  const host = 'https://example.org';
  assert.equal(documentOf(`${host}/stories/${slug}?side=a#b`), slug);
  assert.equal(documentOf(`${host}/embed/${slug}/item/a-b`), `${slug}/item/a-b`);
  assert.equal(documentOf(`${host}/`), undefined);

  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(site, '_headers')],
    configHeaders: [],
    minimal: true,
  });
  assert.deepEqual(errors, []);
  return `Vercel's own reader: ${paths.length} addresses with the headers of _headers, and /oembed?url=…; Netlify's: ${headers.length} rules of _headers, no error.`;
}

/** Of a policy, who may frame the page: vercel.json cannot know the rest, which stands in each page. */
function framing(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (name.toLowerCase() !== 'content-security-policy') return [[name.toLowerCase(), value]];
      // For everybody (*) it need not be said.
      const framers = /frame-ancestors '[^;]*/.exec(value)?.[0];
      return framers === undefined ? [] : [['content-security-policy', framers]];
    }),
  );
}
