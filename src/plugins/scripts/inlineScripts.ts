/*
 * `<script data-inline src="…">` comes in, with the address of a source file from the root; the file's
 * code, without types and minified, goes out in its place. For the few lines that must run before, or
 * instead of, any script that is fetched. Those that stand side by side become one script, with one hash.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, type Plugin, transformWithOxc } from 'vite';

const place = /<script data-inline src="([^"]+)"><\/script>/g;
const places = /(?:<script data-inline src="[^"]+"><\/script>\s*)+/g;

/** Puts scripts into the page itself, in `dev` as in the build. */
export function inlineScripts(): Plugin {
  let root = '';
  return {
    name: 'on-record:inline-scripts',

    configResolved(config) {
      root = config.root;
    },

    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const scripts = await Promise.all(
          [...html.matchAll(places)].map(async ([tags]) => {
            const sources = [...tags.matchAll(place)].map(([, source = '']) => source);
            return (await Promise.all(sources.map((source) => inlined(join(root, source))))).join('\n');
          }),
        );
        return html.replace(places, () => `<script>${scripts.shift()}</script>`);
      },
    },
  };
}

/** The code of a file, as it can stand between script tags. Throws where it imports or exports anything. */
async function inlined(file: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const { code: small } = await minify(file, code);
  if (/^\s*(?:import\s*["'{*\w]|export\b)/m.test(small))
    throw new Error(`${file} stands in the page itself, so it can neither import nor export`);
  return small.trim().replaceAll('</', '<\\/');
}
