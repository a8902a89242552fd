/*
 * The site of generated stories: whatever the real site is built with, over the stories in the folder
 * that BENCH_STORIES names, into the one that BENCH_SITE names.
 */
import { defineConfig, type PluginOption } from 'vite';
import { stories } from '../../../src/plugins/stories';
import site from '../../../vite.config';

const folder = process.env['BENCH_STORIES'];
const outDir = process.env['BENCH_SITE'];
if (!folder || !outDir) throw new Error('BENCH_STORIES and BENCH_SITE name the folders to read and to write');

const theirs = stories({ folder });

/** The plugins of the site, but for the one that reads the stories. */
function withOtherStories(plugins: readonly PluginOption[]): PluginOption[] {
  return plugins.map((plugin) =>
    plugin && 'name' in plugin && plugin.name === theirs.name ? theirs : plugin,
  );
}

export default defineConfig({
  plugins: withOtherStories(site.plugins ?? []),
  build: { ...site.build, outDir, emptyOutDir: true },
});
