/*
 * README comes in, and the `_headers` of a built site; the lines for a server that a publisher copies go out,
 * with what README says is to be filled in: so the lines are tried as they are read.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostHeaders } from '../browser/servedSites/hostHeaders';

const readme = resolve(import.meta.dirname, '../../README.md');

/** README's lines for `nginx` or `caddy`, for a site in `folder`. Throws where README has them not once. */
export function readmeLines(server: 'nginx' | 'caddy', folder: string): string {
  const blocks = [...readFileSync(readme, 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm)];
  const found = blocks.filter(([, language]) => language === server);
  const lines = found[0]?.[2];
  if (found.length !== 1 || lines === undefined)
    throw new Error(`README has ${found.length} blocks of ${server}; it must have one.`);
  const headersAt = hostHeaders(join(folder, '_headers'));
  const policyAt = (path: string) => headersAt(path)['Content-Security-Policy'] ?? '';
  return lines
    .replaceAll('DIST', folder)
    .replaceAll('READING', policyAt('/stories/any'))
    .replaceAll('FRAMES', policyAt('/embed/any'));
}
