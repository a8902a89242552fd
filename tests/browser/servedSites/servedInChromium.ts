import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { KeptPages } from '../chromium/KeptPages';
import type { SiteName } from './globalSetup';

/** A site, and the browser to look at it with: there from the first `beforeAll` to the last `afterAll`. */
export interface ServedInChromium {
  readonly browser: Browser;
  /** An empty page, the same for each test of the file: see `KeptPages`. Twice as quick as one of `browser`. */
  readonly emptyPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** The address of the site's first page, with a slash at the end. */
  readonly address: string;
}

/**
 * Connects the tests of a file to a Chromium that no other file uses at the same time, and gives the address of a
 * site that is served for all of them.
 */
export function servedInChromium(site: SiteName = 'dist'): ServedInChromium {
  let browser: Browser | undefined;
  let pages: KeptPages | undefined;

  beforeAll(async () => {
    const endpoints = inject('chromium');
    // Vitest numbers the workers that run at the same time from 1.
    const worker = Number(process.env['VITEST_POOL_ID']) - 1;
    browser = await chromium.connect(endpoints[worker % endpoints.length] ?? '');
    pages = new KeptPages(browser);
  });

  // Closes the contexts of this connection alone.
  afterAll(() => browser?.close());

  const early = () => new Error('asked for before the tests began: ask in a test or in a hook');
  return {
    get browser() {
      if (browser === undefined) throw early();
      return browser;
    },
    emptyPage(options) {
      if (pages === undefined) throw early();
      return pages.empty(options);
    },
    address: inject('sites')[site],
  };
}
