/*
 * Reads the lines for nginx and Caddy out of docs/hosting.md and fills them in for a built site, so that the
 * load test tries the very lines that a publisher copies.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostHeaders } from '../browser/servedSites/hostHeaders';

const hosting = resolve(import.meta.dirname, '../../docs/hosting.md');

/** The lines for `nginx` or `caddy`, for a site in `folder`. Throws where docs/hosting.md has not exactly one block of them. */
export function hostingLines(server: 'nginx' | 'caddy', folder: string): string {
  const blocks = [...readFileSync(hosting, 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm)];
  const found = blocks.filter(([, language]) => language === server);
  const lines = found[0]?.[2];
  if (found.length !== 1 || lines === undefined)
    throw new Error(`docs/hosting.md has ${found.length} blocks of ${server}; it must have one.`);
  const headersAt = hostHeaders(join(folder, '_headers'));
  const policyAt = (path: string) => headersAt(path)['Content-Security-Policy'] ?? '';
  return lines
    .replaceAll('DIST', folder)
    .replaceAll('READING', policyAt('/stories/any'))
    .replaceAll('FRAMES', policyAt('/embed/any'));
}
