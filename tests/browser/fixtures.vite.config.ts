/*
 * The site of the fixture stories: the same plugins as the real one, over the stories that
 * `fixtureSite.ts` has put together.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { otherFormats } from '../../src/plugins/otherFormats';
import { prerender } from '../../src/plugins/prerender';
import { stories } from '../../src/plugins/stories';

export default defineConfig({
  plugins: [
    react(),
    stories({ folder: 'node_modules/.cache/on-record-tests/stories' }),
    otherFormats(),
    prerender({ entry: 'src/page/prerender.tsx' }),
  ],
  build: {
    target: 'es2022',
    cssCodeSplit: false,
    outDir: 'node_modules/.cache/on-record-tests/fixtures',
    emptyOutDir: true,
  },
});
