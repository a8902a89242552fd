import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const project = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** A browser to start, and the variables it needs to find what it was packed with. */
export interface PackagedChromium {
  executablePath: string;
  env: Record<string, string | undefined>;
}

/** Whether the package is built for this kind of machine. */
export function packagedFor(platform: NodeJS.Platform, arch: string): boolean {
  return platform === 'linux' && arch === 'x64';
}

/**
 * The Chromium that the npm package @sparticuz/chromium carries, with its own NSS libraries, for a machine
 * that has Node and npm and nothing else. Unpacked once, into the project's node_modules/.cache. Throws where
 * that fails.
 */
export async function packagedChromium(): Promise<PackagedChromium> {
  const packageMain = require.resolve('@sparticuz/chromium');
  const folder = join(project, 'node_modules/.cache/chromium', await versionOf(packageMain));
  if (!existsSync(folder)) await unpack(packageMain, folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
        .filter((path) => path)
        .join(delimiter),
    },
  };
}

async function versionOf(packageMain: string): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(resolve(dirname(packageMain), '../../package.json'), 'utf8'),
  );
  return (manifest as { version: string }).version;
}

/** Unpacks beside the folder and renames at the end, so that no run ever sees a half of it. */
async function unpack(packageMain: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}-unpacking-`);
  try {
    await inflateInto(staging, packageMain);
    await rename(staging, folder);
  } catch (error) {
    // Another run may have been first; its folder is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/**
 * The package unpacks into the folder for temporary files, and adds its libraries on AWS Lambda only.
 * Both are asked of the environment, so a process of its own is given one that says what we want.
 */
async function inflateInto(staging: string, packageMain: string): Promise<void> {
  const script = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(packageMain).href)});
    await (chromium.default ?? chromium).executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
}
