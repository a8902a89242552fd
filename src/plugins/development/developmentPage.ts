/*
 * Renders a page in development, as the build does: by the server entry, and with the same template. Left out are the
 * policy, which forbids what Vite's client does, and critical CSS: the page has all its sheets.
 */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { isRunnableDevEnvironment } from 'vite';
import { developmentAttribute } from '../../model/servedPage';
import { loadWords } from '../../words/loadWords';
import { siteLanguage } from '../output/siteLanguage';
import { siteAddressOf } from '../output/siteAddressOf';
import { documentHtml, type PageDocument } from '../prerender/documentHtml';
import { pageDocument } from '../prerender/pageDocument';
import type { ServerEntry } from '../prerender/ServerEntry';
import { inlineScript } from '../scripts/inlineScript';
import { integrityOf } from '../scripts/integrityOf';
import type { SiteScripts } from '../scripts/SiteScripts';
import { type DevelopmentSite, type DevelopmentState, faultOf } from './DevelopmentSite';
import { sheetTags } from './sheetTags';

/** A page as it is answered. */
interface DevelopmentPage {
  html: string;
  /** The HTTP status. */
  status: number;
}

/** The page of an address (without the base), with the fault of its story. Where code fails, the page shows that. */
export async function developmentPage(address: string, site: DevelopmentSite): Promise<DevelopmentPage> {
  const { server } = site;
  try {
    return await renderedPage(decodeURI(address), site);
  } catch (error) {
    if (error instanceof Error) server.ssrFixStacktrace(error);
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    server.config.logger.error(stack, { timestamp: true });
    const state = { story: undefined, fault: { message, stack } };
    return { html: documentHtml(inDevelopment(emptyPage, '', site, state)), status: 500 };
  }
}

async function renderedPage(address: string, site: DevelopmentSite): Promise<DevelopmentPage> {
  const { server, entries, stories } = site;
  const { root, base } = server.config;
  const { ssr } = server.environments;
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('the environment “ssr” runs nothing');
  const { render } = (await ssr.runner.import(resolve(root, entries.server))) as ServerEntry;
  const scripts: SiteScripts = {
    client: base + entries.client,
    frame: `${base}assets/frame.js`,
    frameApp: `${base}assets/framed.js`,
    embedIntegrity: integrityOf(await site.scripts.code('element')),
    inline: await inlineScript(entries.inline.map((file) => resolve(root, file))),
  };
  const rendered = render(address, {
    stories: stories.summaries(),
    readStory: (slug) => stories.read(slug),
    siteAddress: siteAddressOf(process.env['SITE_ADDRESS']),
    embedIntegrity: scripts.embedIntegrity,
    wordsOf: loadWords,
    language: siteLanguage(process.env['SITE_LANGUAGE'], stories.summaries()),
  });
  const { story: slug } = rendered;
  const page = pageDocument(
    address,
    rendered,
    {
      base,
      scripts,
      sheet: undefined,
      critical: () => ({ rules: '', complete: true }),
      home: undefined,
    },
    slug === undefined
      ? undefined
      : {
          json: `${base}assets/${slug}.json`,
          script: `${base}assets/${slug}.js`,
          shareWords: `${base}assets/${slug}.share-words.json`,
        },
  );
  // A story that has never been without a fault has no page yet, but an address.
  const story = slug ?? address.split('/')[2];
  const state = { story, fault: story === undefined ? undefined : faultOf(stories, story, root) };
  return {
    html: documentHtml(inDevelopment(page, await sheetTags(server, entries.sheets), site, state)),
    status: rendered.missing ? 404 : 200,
  };
}

/** The page with its sheets, and with the script that keeps it up to date. */
function inDevelopment(
  page: PageDocument,
  sheets: string,
  { server, entries }: DevelopmentSite,
  state: DevelopmentState,
): PageDocument {
  const { base } = server.config;
  const script = base + entries.development;
  const scripts =
    page.kind === 'frame'
      ? // A sandboxed frame can load no modules.
        `<script type="module">if (self.origin !== 'null') import('${script}');</script>`
      : // What the React plugin wants to have run before any component.
        `<script type="module">${react.preambleCode.replace('__BASE__', base)}</script>` +
        `<script type="module" src="${script}"></script>`;
  return {
    ...page,
    icons: [{ rel: 'icon', href: `${base}favicon.svg` }],
    head: sheets + scripts + page.head,
    root: { ...page.root, [developmentAttribute]: JSON.stringify(state) },
  };
}

/** What a page is where none can be rendered. */
const emptyPage: PageDocument = {
  kind: 'reading',
  lang: 'en',
  dir: 'ltr',
  policy: undefined,
  icons: [],
  frameScript: undefined,
  head: '<title>On Record</title>',
  style: '',
  script: '',
  sheet: undefined,
  movesWithSheet: false,
  root: {},
  body: '',
  linkedData: '',
};
