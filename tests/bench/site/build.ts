/*
 * Run by `buildSite` in a process of its own: builds the site and says how much memory that took.
 */
import { join } from 'node:path';
import { createBuilder } from 'vite';

const builder = await createBuilder({
  configFile: join(import.meta.dirname, 'site.vite.config.ts'),
  configLoader: 'native',
  logLevel: 'error',
});
await builder.buildApp();
process.stdout.write(`\npeak ${process.resourceUsage().maxRSS}\n`);
