/*
 * The site of the fixture stories: the same plugins as the real one, over the stories that
 * `fixtureSite.ts` has put together.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fonts } from '../../src/plugins/fonts';
import { newsreader } from '../../src/plugins/newsreader';
import { prerender } from '../../src/plugins/prerender';
import { shortClassNames } from '../../src/plugins/shortClassNames';
import { stories } from '../../src/plugins/stories';

export default defineConfig({
  plugins: [
    react(),
    stories({ folder: 'node_modules/.cache/on-record-tests/stories' }),
    shortClassNames(),
    fonts({ ...newsreader, folder: 'node_modules/.cache/on-record-tests/stories' }),
    prerender({ entry: 'src/page/prerender.tsx' }),
  ],
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    cssCodeSplit: false,
    outDir: 'node_modules/.cache/on-record-tests/fixtures',
    emptyOutDir: true,
  },
});
