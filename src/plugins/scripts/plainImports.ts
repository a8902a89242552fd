import type { Plugin } from 'vite';

/**
 * Leaves dynamic imports as they are. Vite puts a helper around them that fetches beforehand what a chunk needs besides:
 * our one chunk needs nothing, and the helper is half a kilobyte of every page's script. Should Vite give the helper
 * another name, the pages work as before and only weigh more, which the test of sizes tells.
 */
export function plainImports(): Plugin {
  return {
    name: 'on-record:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
