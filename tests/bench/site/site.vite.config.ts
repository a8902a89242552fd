/*
 * The site of generated stories: built as the real site is, over the stories in the folder that
 * BENCH_STORIES names, into the one that BENCH_SITE names.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sitePlugins } from '../../../src/plugins/sitePlugins';
import site from '../../../vite.config';

const folder = process.env['BENCH_STORIES'];
const outDir = process.env['BENCH_SITE'];
if (!folder || !outDir) throw new Error('BENCH_STORIES and BENCH_SITE name the folders to read and to write');

export default defineConfig({
  plugins: [react(), sitePlugins(folder)],
  build: { ...site.build, outDir, emptyOutDir: true },
});
