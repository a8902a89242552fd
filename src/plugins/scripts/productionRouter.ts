/*
 * The name of the router comes in; the router's own production build goes out when a site is built. The
 * package carries one, without its warnings to developers, but its `exports` lead everybody to the other.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);

/** Has what is built for readers, and what renders their pages, import the production build of react-router. */
export function productionRouter(): Plugin {
  return {
    name: 'on-record:production-router',
    apply: 'build',
    enforce: 'pre',

    resolveId(id) {
      if (id !== 'react-router') return undefined;
      return join(dirname(resolve('react-router/package.json')), 'dist/production/index.mjs');
    },
  };
}
