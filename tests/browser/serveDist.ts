import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { hostHeaders } from './hostHeaders';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A built site that is being served. */
export interface ServedSite {
  /** The address of its first page, with the base and a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as `npm start` does, with the headers that its host is to send, on a free port of this
 * machine alone. `base` and `outDir`
 * are those it was built with; a site that knows its address must be served at its `port`. Throws where it was not built: tests of an old build prove nothing.
 */
export async function serveDist({ base = '/', outDir = 'dist', port = 0 } = {}): Promise<ServedSite> {
  if (!existsSync(join(root, outDir, 'index.html'))) {
    throw new Error(`${outDir}/index.html does not exist: run “npm run build” before the browser tests.`);
  }
  const headersAt = hostHeaders(join(root, outDir, '_headers'));
  const server = await preview({
    root,
    base,
    configLoader: 'runner',
    logLevel: 'warn',
    build: { outDir },
    preview: { port, open: false },
    plugins: [
      {
        name: 'on-record-tests:host-headers',
        enforce: 'pre',
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            const { pathname } = new URL(request.url ?? '/', 'http://localhost');
            for (const [name, value] of Object.entries(headersAt(pathname))) response.setHeader(name, value);
            next();
          });
        },
      },
    ],
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('the preview server listens nowhere');
  return { address, close: () => server.close() };
}
