/*
 * Makes `vite preview` answer as a static host does: `/a/b` with `a/b/index.html`, and an unknown address with
 * `404.html` and status 404. Vite alone would answer neither.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';

/** The plugin; it does nothing but in a preview. */
export function previewPages(): Plugin {
  return {
    name: 'on-record:preview-pages',

    // Otherwise Vite would answer unknown addresses with the first page.
    config: (_, { isPreview }) => (isPreview ? { appType: 'custom' } : undefined),

    configurePreviewServer({ config, middlewares }) {
      const outDir = resolve(config.root, config.build.outDir);
      const pages = sirv(outDir, { dev: true, etag: true });
      const notFound = join(outDir, '404.html');
      // Returned, so that it runs after Vite has taken the base off the address.
      return () => {
        middlewares.use(pages).use((_, response) => {
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
        });
      };
    },
  };
}
