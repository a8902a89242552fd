/*
 * Requests to the preview server come in; they go on as a static host would answer them: `/a/b` with
 * `a/b/index.html`, an unknown address with `404.html` and the status that belongs to it.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Makes `vite preview` answer as a static host does. */
export function previewPages(): Plugin {
  return {
    name: 'on-record:preview-pages',

    configurePreviewServer(server) {
      const { config } = server;
      const outDir = resolve(config.root, config.build.outDir);
      const isFile = (path: string) =>
        existsSync(join(outDir, path)) && statSync(join(outDir, path)).isFile();
      server.middlewares.use((request, response, next) => {
        const answer = answerFor(request.url ?? '/', config.base, isFile);
        if (answer.kind === 'file') {
          request.url = answer.url;
          next();
          return;
        }
        response.statusCode = 404;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(isFile('404.html') ? readFileSync(join(outDir, '404.html')) : 'Not found');
      });
    },
  };
}

/** Which file answers a request, as an address within the base, or none. `isFile` takes paths in `dist`. */
export function answerFor(
  url: string,
  base: string,
  isFile: (path: string) => boolean,
): { kind: 'file'; url: string } | { kind: 'not-found' } {
  const [address = '', ...queries] = url.split('?');
  const inBase =
    address === base.slice(0, -1) ? '' : address.startsWith(base) ? address.slice(base.length) : undefined;
  if (inBase === undefined) return { kind: 'not-found' };
  const path = decode(inBase);
  if (path === undefined || path.split(/[\\/]/).includes('..')) return { kind: 'not-found' };
  const search = queries.map((query) => `?${query}`).join('');
  if (path !== '' && isFile(path)) return { kind: 'file', url: base + inBase + search };
  const index = `${inBase.replace(/\/$/, '')}/index.html`.replace(/^\//, '');
  return isFile(decode(index) ?? '') ? { kind: 'file', url: base + index + search } : { kind: 'not-found' };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
