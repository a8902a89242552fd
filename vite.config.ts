import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { previewPages } from './src/plugins/output/previewPages';
import { replaceSite } from './src/plugins/output/replaceSite';
import { sitePlugins } from './src/plugins/sitePlugins';
import { CountReporter } from './tests/CountReporter';

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
  test: {
    reporters: ['default', new CountReporter()],
    // Generous, so that a busy machine fails no test.
    testTimeout: 30_000,
    // As many as the smallest machine has cores; Vitest would leave one of them idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Files share a process and what they import, which halves the work; none changes what another sees.
          isolate: false,
          include: [
            'tests/*.test.ts',
            'tests/{bench,boundaries,model,words,compiler,plugins,commands,exports}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'jsdom',
          isolate: false,
          include: ['tests/{views,page,embed}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/views/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          // The browsers for all files, and the sites they look at.
          globalSetup: ['tests/browser/servedSites/globalSetup.ts'],
          // Patience, so that a busy machine fails no test.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
