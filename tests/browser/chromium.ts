import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { installedChromium } from './installedChromium';
import { packagedChromium } from './packagedChromium';

/** No sandbox, because containers run as root; and not one request that a page did not ask for. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a real Chromium: the one that CHROMIUM_PATH names; else one that is installed and starts;
 * else the one from the npm registry. Throws, with the reason for each, where none starts: browser
 * tests are never skipped.
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return launchNamed(named);
  const failures: string[] = [];
  for (const executablePath of installedChromium(process.env, process.platform)) {
    try {
      return await launch({ executablePath });
    } catch (error) {
      failures.push(`${executablePath}: ${firstLines(error)}`);
    }
  }
  try {
    return await launch(await packagedChromium());
  } catch (error) {
    failures.push(`@sparticuz/chromium: ${firstLines(error)}`);
  }
  throw new Error(
    `No Chromium starts on this machine. Set CHROMIUM_PATH to a Chromium or Chrome that does. Tried:\n${failures.join('\n')}`,
  );
}

/** Nobody who names a browser wants another one in silence. */
async function launchNamed(executablePath: string): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(`CHROMIUM_PATH names ${executablePath}, which does not exist. Mend it, or unset it.`);
  }
  try {
    return await launch({ executablePath });
  } catch (error) {
    throw new Error(`CHROMIUM_PATH names ${executablePath}, which does not start: ${firstLines(error)}`, {
      cause: error,
    });
  }
}

function launch(options: LaunchOptions): Promise<Browser> {
  return chromium.launch({ args, headless: true, ...options });
}

/** Playwright repeats the whole command line after what went wrong. */
function firstLines(error: unknown): string {
  return String(error).split('\n').slice(0, 12).join('\n  ');
}
