/*
 * Serves the site in development as the build would write it: the server entry renders each request, the same template
 * writes the document, and the browser hydrates it. Left out are the policy, which forbids what Vite's client does,
 * and critical CSS: the page has all its sheets.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import {
  type DevEnvironment,
  type EnvironmentModuleNode,
  isCSSRequest,
  isRunnableDevEnvironment,
  type Plugin,
  type ViteDevServer,
} from 'vite';
import { filesOfStory } from '../formats/exportFiles';
import { siteAddressOf } from '../output/siteAddressOf';
import { documentHtml, type PageDocument } from '../prerender/documentHtml';
import { pageDocument } from '../prerender/pageDocument';
import type { ServedSite, ServerEntry } from '../prerender/ServerEntry';
import { bundleScript } from '../scripts/classicScript';
import { inlineScript } from '../scripts/inlineScript';
import { integrityOf } from '../scripts/integrityOf';
import type { SiteScripts } from '../scripts/SiteScripts';
import type { SiteEntries } from '../siteEntries';
import { faultError } from '../stories/faultError';
import { storyScript } from '../stories/storyScript';
import { LiveStories } from './LiveStories';

/** What a page in development is told besides (`src/page/entries/entry.development.ts`). */
interface Development {
  /** The slug of the story that it shows. */
  story: string | undefined;
  /** What is wrong with that story, or with the code that renders it. */
  fault: { message: string; stack: string } | undefined;
}

/** Serves the stories in `folder` (relative to the root) with `vite`. Not for tests, which serve nothing. */
export function serveSite({ folder, entries }: { folder: string; entries: SiteEntries }): Plugin {
  let stories: LiveStories;
  return {
    name: 'on-record:serve-site',
    apply: (_, { command, mode, isPreview }) => command === 'serve' && mode !== 'test' && !isPreview,

    config: () => ({
      // Every request that Vite has no file for is ours.
      appType: 'custom',
      optimizeDeps: { entries: [entries.client, entries.development] },
      // Static islands are as in a build: the browser keeps what was served.
      define: { 'import.meta.env.PROD': 'true' },
    }),

    configureServer(server) {
      const { root, base } = server.config;
      stories = new LiveStories(resolve(root, folder), root);
      const bundle = bundles(root, base, entries);
      server.watcher.add(resolve(root, folder));
      server.watcher.on('all', (event, path) => {
        const slug = stories.slugOf(path, event);
        if (slug === undefined) return bundle.forget();
        stories.forget(slug);
        const fault = faultOf(stories, slug, root);
        if (fault) server.config.logger.error(fault.message, { timestamp: true });
        server.environments.client.hot.send(saved, { story: slug, fault } satisfies Development);
      });
      server.middlewares.use((request, response, next) => {
        // A sandboxed frame has no origin, and fetches its typeface with CORS; hosts of a built site allow it as well.
        if (request.url?.endsWith('.woff2')) response.setHeader('Access-Control-Allow-Origin', '*');
        fileAt(request, server, stories, bundle, entries).then((file) => {
          if (!file) return next();
          response.setHeader('Content-Type', file.type);
          response.setHeader('Cache-Control', 'no-store');
          response.end(file.content);
        }, next);
      });
      // After Vite's own: what is left is a page.
      return () => {
        server.middlewares.use((request, response) => {
          void answerWithPage(request, response, server, stories, bundle, entries);
        });
      };
    },

    // One way for every change of code, as for every story saved: the page is rendered anew, and keeps its place.
    hotUpdate({ modules, server }) {
      const { environment } = this;
      if (modules.length === 0) return undefined;
      if (isRunnableDevEnvironment(environment)) environment.runner.clearCache();
      server.environments.client.hot.send(saved, {
        story: undefined,
        fault: undefined,
      } satisfies Development);
      return [];
    },
  };
}

/** The event that tells pages what was saved. */
const saved = 'on-record:saved';

type Bundles = ReturnType<typeof bundles>;

/** The scripts that frames and host pages load, built when they are asked for, and again once code has changed. */
function bundles(root: string, base: string, entries: SiteEntries) {
  const built = new Map<string, Promise<string>>();
  return {
    forget: () => built.clear(),
    code(name: 'element' | 'frame' | 'frameApp'): Promise<string> {
      const known = built.get(name);
      if (known) return known;
      const code = bundleScript({ root, base, input: entries[name] });
      built.set(name, code);
      return code;
    },
  };
}

/** Files of the site that are no pages, at the addresses that pages name. */
async function fileAt(
  request: IncomingMessage,
  { config }: ViteDevServer,
  stories: LiveStories,
  bundle: Bundles,
  entries: SiteEntries,
): Promise<{ type: string; content: string } | undefined> {
  const [path = ''] = (request.url ?? '').split('?');
  const file = path.startsWith(config.base) ? path.slice(config.base.length) : '';
  const script = (content: string) => ({ type: 'text/javascript', content });
  if (file === 'embed.js') return script(await bundle.code('element'));
  if (file === 'assets/frame.js') return script(await bundle.code('frame'));
  if (file === 'assets/framed.js') return script(await bundle.code('frameApp'));
  const types = entries.types.find((each) => basename(each) === file);
  if (types) return { type: 'text/plain', content: readFileSync(resolve(config.root, types), 'utf8') };
  const [, slug = '', extension] = /^(?:assets|stories)\/([^/]+?)(?:\.(js|json)$|\/)/.exec(file) ?? [];
  if (slug === '' || !stories.summaries().some((summary) => summary.slug === slug)) return undefined;
  const story = stories.read(slug);
  if (extension === 'json') return { type: 'application/json', content: JSON.stringify(story) };
  if (extension === 'js') return script(storyScript(JSON.stringify(story)));
  const site = { base: config.base, siteAddress: siteAddressOf(process.env['SITE_ADDRESS']) };
  const content = new Map(filesOfStory(story, site)).get(file);
  if (content === undefined) return undefined;
  return { type: file.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'application/json', content };
}

async function answerWithPage(
  request: IncomingMessage,
  response: ServerResponse,
  server: ViteDevServer,
  stories: LiveStories,
  bundle: Bundles,
  entries: SiteEntries,
): Promise<void> {
  // Without the base, which Vite has taken away by now.
  const [path = '/'] = (request.url ?? '/').split('?');
  const address = decodeURI(path).replace(/(?:\/index\.html|\/)$/, '') || '/';
  let page: { html: string; missing: boolean };
  try {
    page = await pageAt(address, server, stories, bundle, entries);
  } catch (error) {
    if (error instanceof Error) server.ssrFixStacktrace(error);
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    server.config.logger.error(stack, { timestamp: true });
    page = { html: emptyPage(server, entries, { message, stack }), missing: false };
  }
  response.statusCode = page.missing ? 404 : 200;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(page.html);
}

async function pageAt(
  address: string,
  server: ViteDevServer,
  stories: LiveStories,
  bundle: Bundles,
  entries: SiteEntries,
): Promise<{ html: string; missing: boolean }> {
  const { root, base } = server.config;
  const { client, ssr } = server.environments;
  if (!ssr || !client || !isRunnableDevEnvironment(ssr))
    throw new Error('the environment “ssr” runs nothing');
  const { render } = (await ssr.runner.import(resolve(root, entries.server))) as ServerEntry;
  const scripts: SiteScripts = {
    client: base + entries.client,
    frame: `${base}assets/frame.js`,
    frameApp: `${base}assets/framed.js`,
    embedIntegrity: integrityOf(await bundle.code('element')),
    inline: await inlineScript(entries.inline.map((file) => resolve(root, file))),
  };
  const site: ServedSite = {
    stories: stories.summaries(),
    readStory: (slug) => stories.read(slug),
    siteAddress: siteAddressOf(process.env['SITE_ADDRESS']),
    embedIntegrity: scripts.embedIntegrity,
  };
  const rendered = render(address, site);
  const shared = {
    base,
    scripts,
    sheet: undefined,
    critical: () => ({ rules: '', complete: true }),
    home: undefined,
  };
  const { story: slug } = rendered;
  const data = slug && { json: `${base}assets/${slug}.json`, script: `${base}assets/${slug}.js` };
  const page = pageDocument(address, rendered, shared, data || undefined);
  const story = slug ?? address.split('/')[2];
  const told = { story, fault: story === undefined ? undefined : faultOf(stories, story, root) };
  return {
    html: documentHtml(inDevelopment(page, await sheetTags(client, entries), base, entries, told)),
    missing: rendered.missing,
  };
}

/** The page with its sheets, and with the script that keeps it up to date. */
function inDevelopment(
  page: PageDocument,
  sheets: string,
  base: string,
  entries: SiteEntries,
  told: Development,
): PageDocument {
  const script = JSON.stringify(base + entries.development);
  // A sandboxed frame can load no modules.
  const scripts =
    page.kind === 'frame'
      ? `<script type="module">if (self.origin !== 'null') import(${script});</script>`
      : `<script type="module">${react.preambleCode.replace('__BASE__', base)}</script>` +
        `<script type="module" src=${script}></script>`;
  return {
    ...page,
    head: sheets + scripts + page.head,
    root: { ...page.root, 'data-development': JSON.stringify(told) },
  };
}

/** What is shown where a page cannot be rendered: nothing but the fault, until it is mended. */
function emptyPage(
  server: ViteDevServer,
  entries: SiteEntries,
  fault: NonNullable<Development['fault']>,
): string {
  const { base } = server.config;
  const page: PageDocument = {
    kind: 'reading',
    lang: 'en',
    dir: 'ltr',
    policy: undefined,
    icon: `${base}favicon.svg`,
    frameScript: undefined,
    head: '',
    style: '',
    script: '',
    sheet: undefined,
    movesWithSheet: false,
    root: {},
    body: '',
    linkedData: '',
  };
  return documentHtml(inDevelopment(page, '', base, entries, { story: undefined, fault }));
}

/** All sheets as style elements that Vite's client knows for its own, so that none is fetched, or applied twice. */
async function sheetTags(client: DevEnvironment, entries: SiteEntries): Promise<string> {
  const url = `/${entries.sheets}`;
  await client.transformRequest(url);
  const module = await client.moduleGraph.getModuleByUrl(url);
  const sheets = [...(module?.importedModules ?? [])].filter(({ url: each }) => isCSSRequest(each));
  return (await Promise.all(sheets.map((sheet) => sheetTag(client, sheet)))).join('');
}

async function sheetTag(client: DevEnvironment, { id, url }: EnvironmentModuleNode): Promise<string> {
  const sheet = await client.transformRequest(`${url}?direct`);
  return `<style data-vite-dev-id="${id}">${sheet?.code ?? ''}</style>`;
}

/** What is wrong with a story, in the form of Vite's overlay. */
function faultOf(stories: LiveStories, slug: string, root: string): Development['fault'] {
  const faults = stories.faultsOf(slug);
  if (faults.length === 0) return undefined;
  const { message, stack = '', id, loc, frame } = faultError(faults, root);
  return { message, stack, ...(loc && { id, loc, frame }) };
}
