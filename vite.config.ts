import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { previewPages } from './src/plugins/output/previewPages';
import { replaceSite } from './src/plugins/output/replaceSite';
import { sitePlugins } from './src/plugins/sitePlugins';

const port = process.env['PORT'];

/** Without PORT, Vite takes its usual port or the next that is free, and prints the address; a port asked for is taken or refused. */
const served = { host: '127.0.0.1', ...(port && { port: Number(port), strictPort: true }) };

export default defineConfig({
  plugins: [
    react(),
    sitePlugins(),
    previewPages(),
    // Last: once the others have written all they write, the site takes its place.
    replaceSite(),
  ],
  build: {
    target: 'es2022',
    // light-dark() as it is: written out for older browsers, it would weigh more than all tokens together.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    cssCodeSplit: false,
    // Of every package whose code or typeface the readers get.
    license: { fileName: 'licenses.txt' },
  },
  server: served,
  preview: served,
});
