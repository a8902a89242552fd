import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { listen, type ServedSite } from '../../servedSites/serveSite';

const dist = join(resolve(dirname(fileURLToPath(import.meta.url)), '../../../..'), 'dist');

/**
 * Serves `dist` as the plainest of static hosts does: no header but those of a file, and the address of a folder
 * is sent on to the one with a slash at its end.
 */
export function servePlain(): Promise<ServedSite> {
  const answer = sirv(dist);
  return listen((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(dist, pathname);
    if (existsSync(path) && statSync(path).isDirectory() && !pathname.endsWith('/'))
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    else answer(request, response);
  });
}
