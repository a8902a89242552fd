import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium';
import { type ServedSite, serveDist } from './serveDist';

/** What there is from the first `beforeAll` to the last `afterAll`: neither can be asked for sooner. */
export interface ServedInChromium {
  readonly browser: Browser;
  /** The address of the site's first page, with a slash at the end. */
  readonly address: string;
}

/**
 * Starts Chromium and serves a site, the built one unless told otherwise, for all tests of the file or `describe`
 * that calls this; closes both after them. Throws, in the tests' stead, where either does not start.
 */
export function servedInChromium(serve: () => Promise<ServedSite> = () => serveDist()): ServedInChromium {
  let browser: Browser | undefined;
  let site: ServedSite | undefined;

  beforeAll(async () => {
    browser = await launchChromium();
    site = await serve();
  });

  // Whichever of them there is: where one did not start, the other is to be closed all the same.
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  return {
    get browser() {
      return begun(browser);
    },
    get address() {
      return begun(site).address;
    },
  };
}

function begun<T>(what: T | undefined): T {
  if (what === undefined) throw new Error('asked for before the tests began: ask in a test or in a hook');
  return what;
}
