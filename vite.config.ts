import { defineConfig } from 'vitest/config';
import { CountReporter } from './tests/CountReporter';

const port = process.env['PORT'];

export default defineConfig({
  plugins: [],
  preview: { host: '127.0.0.1', port: Number(port ?? 4173), strictPort: true },
  test: {
    reporters: ['default', new CountReporter()],
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
