/*
 * Serves the site in development as the build would write it. Every request that Vite has no file for is a page, which
 * is rendered anew each time; when something is saved, the pages that show it are told.
 */
import { resolve } from 'node:path';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import { formatRemark } from '../../compiler/diagnostics/Remark';
import type { SiteEntries } from '../siteEntries';
import { developmentPage } from './developmentPage';
import { type DevelopmentSite, type DevelopmentState, faultOf } from './DevelopmentSite';
import { LiveStories } from './LiveStories';
import { ScriptsOnDemand } from './ScriptsOnDemand';
import { siteFile } from './siteFile';

/** Serves the stories in `folder` (relative to the root) with `vite`. Not for unit tests, which serve nothing. */
export function serveSite({ folder, entries }: { folder: string; entries: SiteEntries }): Plugin {
  return {
    name: 'on-record:serve-site',
    apply: (_, { command, mode, isPreview }) => command === 'serve' && mode !== 'test' && !isPreview,

    config: ({ server }) => ({
      appType: 'custom',
      optimizeDeps: { entries: [entries.client, entries.development] },
      // Static islands are as in a build: the browser keeps what was served.
      define: { 'import.meta.env.PROD': 'true' },
      // A story is read from its own folder alone, and a link beside it may lead to the whole disk, or to itself.
      ...(server?.watch !== null && { server: { watch: { followSymlinks: false } } }),
    }),

    configureServer(server) {
      const { root, base } = server.config;
      const stories = new LiveStories(resolve(root, folder), root);
      const scripts = new ScriptsOnDemand(root, base, entries);
      const site: DevelopmentSite = { server, entries, stories, scripts };
      watch(site, resolve(root, folder));
      server.middlewares.use((request, response, next) => {
        const { url = '/' } = request;
        // A sandboxed frame has no origin, and fetches its typeface with CORS; hosts of a built site allow it as well.
        if (url.endsWith('.woff2')) response.setHeader('Access-Control-Allow-Origin', '*');
        siteFile(url, site).then((file) => {
          if (!file) return next();
          response.setHeader('Content-Type', file.type);
          response.setHeader('Cache-Control', 'no-store');
          response.end(file.content);
        }, next);
      });
      // After Vite's own, which take the base away.
      return () => {
        server.middlewares.use((request, response, next) => {
          const [path = '/'] = (request.url ?? '/').split('?');
          const address = path.replace(/(?:\/index\.html|\/)$/, '') || '/';
          developmentPage(address, site).then(({ html, status }) => {
            response.statusCode = status;
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.setHeader('Cache-Control', 'no-store');
            response.end(html);
          }, next);
        });
      };
    },

    // Code that has changed is treated as a story that has: the page is rendered anew, and keeps its place.
    hotUpdate({ modules, server }) {
      if (modules.length === 0) return undefined;
      if (isRunnableDevEnvironment(this.environment)) this.environment.runner.clearCache();
      tellPages(server, { story: undefined, fault: undefined });
      return [];
    },
  };
}

function watch({ server, stories, scripts }: DevelopmentSite, folder: string): void {
  server.watcher.add(folder);
  server.watcher.on('all', (event, path) => {
    const slug = stories.slugOf(path, event);
    if (slug === undefined) return scripts.forget();
    stories.forget(slug);
    const fault = faultOf(stories, slug, server.config.root);
    if (fault) server.config.logger.error(fault.message, { timestamp: true });
    for (const remark of stories.remarksOf(slug))
      server.config.logger.warn(formatRemark(remark), { timestamp: true });
    tellPages(server, { story: slug, fault });
  });
}

/** Tells the script of all open pages (`src/page/entries/entry.development.ts`) what was saved. */
function tellPages(server: ViteDevServer, state: DevelopmentState): void {
  server.environments.client.hot.send('on-record:saved', state);
}
