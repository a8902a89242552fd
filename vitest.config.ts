import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { CountReporter } from './tests/CountReporter';

/*
 * Apart from vite.config.ts: each project reads its settings anew, and the plugins of a site are many files, of which
 * no test that imports views or sheets has need.
 */
export default defineConfig({
  plugins: [react()],
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
