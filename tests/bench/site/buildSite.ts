import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../../..');
const require = createRequire(import.meta.url);

/** What a build has cost. */
export interface BuildCost {
  /** From the beginning of the process to its end. */
  milliseconds: number;
  /** The most memory the process held at a time, in MB (10⁶ bytes). */
  peakMemory: number;
}

/**
 * Builds the site over a folder of stories, in a process of its own, as `npm run build` does; with whole
 * addresses where it is told where the site will be.
 */
export async function buildSite(stories: string, outDir: string, siteAddress = ''): Promise<BuildCost> {
  const begun = performance.now();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', pathToFileURL(require.resolve('tsx')).href, join(import.meta.dirname, 'build.ts')],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BENCH_STORIES: stories,
        BENCH_SITE: outDir,
        SITE_ADDRESS: siteAddress,
      },
      maxBuffer: 64 * 2 ** 20,
    },
  );
  const kilobytes = Number(/^peak (\d+)$/m.exec(stdout)?.[1]);
  return { milliseconds: performance.now() - begun, peakMemory: (kilobytes * 1024) / 1e6 };
}
