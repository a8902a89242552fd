import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { hostHeaders } from './hostHeaders';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** A built site that is being served. */
export interface ServedSite {
  /** The address of its first page, with the base and a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

/** Which site, and how. */
export interface ServedAs {
  /** The folder on the host, as it was given to the build. */
  base?: string;
  /** Relative to the project. */
  outDir?: string;
  /** A free one unless given: a site that knows its address must be served there. */
  port?: number;
}

/**
 * Serves a built site as a static host does, on this machine alone: `/a/b` with `a/b/index.html`, an unknown
 * address with `404.html`, and with the headers that the site's `_headers` asks for. Throws where it was not
 * built: tests of an old build prove nothing.
 */
export async function serveSite({
  base = '/',
  outDir = 'dist',
  port = 0,
}: ServedAs = {}): Promise<ServedSite> {
  const folder = join(root, outDir);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${outDir}/index.html does not exist: run “npm run build” before the browser tests.`);
  const headersAt = hostHeaders(join(folder, '_headers'));
  const answer = sirv(folder, { etag: true, maxAge: 0 });
  const site = await listen((request, response) => {
    const url = request.url ?? '/';
    const { pathname } = new URL(url, 'http://localhost');
    for (const [name, value] of Object.entries(headersAt(pathname))) response.setHeader(name, value);
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!`${pathname}/`.startsWith(base)) return notFound();
    request.url = `/${url.slice(base.length)}`;
    answer(request, response, notFound);
  }, port);
  return { ...site, address: `${site.address}${base.slice(1)}` };
}

/** Has a server answer on a port of this machine alone, a free one for 0. */
export async function listen(answer: RequestListener, port = 0): Promise<ServedSite> {
  const server = createServer(answer);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
