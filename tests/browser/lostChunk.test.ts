import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { shippedStory } from './builtSite';
import { launchChromium } from './chromium';
import { type ServedSite, serveDist } from './serveDist';

const { slug, title } = shippedStory();

describe('a reader whose page was opened before the site was built anew', () => {
  let browser: Browser;
  let site: ServedSite;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    site = await serveDist();
  });

  afterAll(async () => {
    await site.close();
    await browser.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
  });

  afterEach(async () => {
    await page.close();
  });

  /** Takes files of the site away until the reader has asked for one of them. */
  async function loseOnce(files: RegExp): Promise<() => number> {
    let lost = 0;
    await page.route(files, async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      return route.fulfill({ status: 404, body: 'gone' });
    });
    return () => lost;
  }

  test.each([
    { part: 'the page’s code', files: /StoryPage[^/]*\.js$/ },
    { part: 'the story', files: /assets\/(?:_virtual_story|japan-defence-hack)[^/]*\.js$/ },
  ])('gets to a story though $part is gone, by loading it anew', async ({ files }) => {
    await page.goto(`${site.address}stories`, { waitUntil: 'networkidle' });
    const lost = await loseOnce(files);
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/stories/${slug}`);
    expect(lost()).toBe(1);
    // Loaded anew, it is alive: a filter works without another load.
    await page.waitForLoadState('networkidle');
    await page
      .locator('#voices')
      .getByRole('link', { name: /^Tokyo/ })
      .click();
    await page
      .getByText(/\d+ of \d+ statements shown/)
      .first()
      .waitFor();
  });

  test('can read a story whose script never comes', async () => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(`${site.address}stories/${slug}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    expect(await page.getByRole('heading', { level: 2, name: 'Full text' }).count()).toBe(1);
  });
});
