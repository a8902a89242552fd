import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  chromium,
  type Browser,
  type BrowserServer,
  type BrowserType,
  type LaunchOptions,
} from 'playwright-core';
import { installedChromium } from './installedChromium';
import { packagedChromium, packagedFor } from './packagedChromium';

const fontsConf = join(dirname(fileURLToPath(import.meta.url)), 'fonts.conf');

/** No sandbox, because containers run as root; not one request that a page did not ask for; one process fewer. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a real Chromium: the one that CHROMIUM_PATH names; else, on Linux x64, the one of the lock file, so
 * that every such machine tests with the same browser; else the first installed one that starts. Throws, with
 * the reason for each, where none starts: browser tests are never skipped.
 */
export function launchChromium(): Promise<Browser> {
  return start((options) => chromium.launch(options));
}

/** The same browser for several processes, which connect to its `wsEndpoint()`. */
export function launchChromiumServer(): Promise<BrowserServer> {
  return start((options) => chromium.launchServer(options));
}

/** The launch options differ in what they give back alone. */
type Launch<Started> = (options: Parameters<BrowserType['launch']>[0]) => Promise<Started>;

async function start<Started>(launch: Launch<Started>): Promise<Started> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return startNamed(launch, named);
  const failures: string[] = [];
  for (const { name, options } of candidates()) {
    try {
      return await launch(withDefaults(await options()));
    } catch (error) {
      failures.push(`${name}: ${firstLines(error)}`);
    }
  }
  throw new Error(
    `No Chromium starts on this machine. Set CHROMIUM_PATH to a Chromium or Chrome that does. Tried:\n${failures.join('\n')}`,
  );
}

/** What to try on this system, in this order. */
function candidates(): { name: string; options: () => Promise<LaunchOptions> | LaunchOptions }[] {
  if (packagedFor(process.platform, process.arch))
    return [{ name: '@sparticuz/chromium', options: packagedChromium }];
  return installedChromium(process.env, process.platform).map((executablePath) => ({
    name: executablePath,
    options: () => ({ executablePath }),
  }));
}

/** Nobody who names a browser wants another one in silence. */
async function startNamed<Started>(launch: Launch<Started>, executablePath: string): Promise<Started> {
  if (!existsSync(executablePath)) {
    throw new Error(`CHROMIUM_PATH names ${executablePath}, which does not exist. Mend it, or unset it.`);
  }
  try {
    return await launch(withDefaults({ executablePath }));
  } catch (error) {
    throw new Error(`CHROMIUM_PATH names ${executablePath}, which does not start: ${firstLines(error)}`, {
      cause: error,
    });
  }
}

/** Every browser sees the same fonts where fontconfig finds them, which is on Linux. */
function withDefaults(options: LaunchOptions): LaunchOptions {
  const env = { ...process.env, ...options.env, FONTCONFIG_FILE: fontsConf };
  return { args, headless: true, ...options, env };
}

/** Playwright repeats the whole command line after what went wrong. */
function firstLines(error: unknown): string {
  return String(error).split('\n').slice(0, 12).join('\n  ');
}
