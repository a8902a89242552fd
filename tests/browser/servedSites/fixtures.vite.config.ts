/*
 * The site of the fixture stories: the same plugins as the real one, over the stories that
 * `buildFixtureSite.ts` has put together.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sitePlugins } from '../../../src/plugins/sitePlugins';

export default defineConfig({
  plugins: [react(), sitePlugins('node_modules/.cache/on-record-tests/stories')],
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    cssCodeSplit: false,
    emptyOutDir: true,
  },
});
