import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { SiteName } from './globalSetup';

/** A site, and the browser to look at it with: there from the first `beforeAll` to the last `afterAll`. */
export interface ServedInChromium {
  readonly browser: Browser;
  /** The address of the site's first page, with a slash at the end. */
  readonly address: string;
}

/**
 * Connects the tests of a file to a Chromium that no other file uses at the same time, and gives the address of a
 * site that is served for all of them.
 */
export function servedInChromium(site: SiteName = 'dist'): ServedInChromium {
  let browser: Browser | undefined;

  beforeAll(async () => {
    const endpoints = inject('chromium');
    // Vitest numbers the workers that run at the same time from 1.
    const worker = Number(process.env['VITEST_POOL_ID']) - 1;
    browser = await chromium.connect(endpoints[worker % endpoints.length] ?? '');
  });

  // Closes the contexts of this connection alone.
  afterAll(() => browser?.close());

  return {
    get browser() {
      if (browser === undefined)
        throw new Error('asked for before the tests began: ask in a test or in a hook');
      return browser;
    },
    address: inject('sites')[site],
  };
}
