import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { otherFormats } from './src/plugins/otherFormats';
import { prerender } from './src/plugins/prerender';
import { previewPages } from './src/plugins/previewPages';
import { stories } from './src/plugins/stories';
import { CountReporter } from './tests/CountReporter';

const port = process.env['PORT'] || undefined;

export default defineConfig({
  plugins: [
    react(),
    stories(),
    otherFormats(),
    prerender({ entry: 'src/page/prerender.tsx' }),
    previewPages(),
  ],
  build: { target: 'es2022', cssCodeSplit: false },
  server: { host: '127.0.0.1', port: Number(port ?? 5173), strictPort: true },
  preview: { host: '127.0.0.1', port: Number(port ?? 4173), strictPort: true },
  test: {
    reporters: ['default', new CountReporter()],
    // Generous, so that a busy machine fails no test.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'tests/*.test.ts',
            'tests/{boundaries,model,compiler,plugins,commands,exports}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'jsdom',
          include: ['tests/{views,page,embed}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/views/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time, once nothing else wants the processor.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
