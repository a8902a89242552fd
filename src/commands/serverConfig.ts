/*
 * `npm run server-config -- nginx|caddy [DIST] [SERVED]`: prints the lines of docs/hosting.md for a server, with the
 * policies of the site in DIST. SERVED is the folder of the site on the server, where that is another.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const hosting = resolve(import.meta.dirname, '../../docs/hosting.md');

/**
 * The lines for a server, filled in for the site in `dist`, which is served from `served`. Throws where there is no
 * site, or docs/hosting.md has not exactly one block for the server.
 */
export function serverConfig(server: string, dist: string, served: string): string {
  const blocks = [...readFileSync(hosting, 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm)];
  const found = blocks.filter(([, language]) => language === server);
  const lines = found[0]?.[2];
  if (found.length !== 1 || lines === undefined)
    throw new Error(
      `there are ${found.length} blocks for “${server}” in docs/hosting.md; give nginx or caddy`,
    );
  const headers = readFileSync(join(dist, '_headers'), 'utf8');
  return lines
    .replaceAll('DIST', () => served)
    .replaceAll('READING', () => policyOf(headers, 'stories/*'))
    .replaceAll('FRAMES', () => policyOf(headers, 'embed/*'));
}

/** The policy under a pattern of `_headers`. */
function policyOf(headers: string, pattern: string): string {
  const rule = headers.split('\n\n').find((block) => block.split('\n')[0]?.endsWith(`/${pattern}`));
  const policy = /^ {2}Content-Security-Policy: (.+)$/m.exec(rule ?? '')?.[1];
  if (policy === undefined) throw new Error(`_headers has no policy for ${pattern}: build the site again`);
  return policy;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [server = '', dist = 'dist', served = resolve(dist)] = process.argv.slice(2);
  try {
    process.stdout.write(serverConfig(server, dist, served));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
