import { describe, expect, inject, test } from 'vitest';
import { servedInChromium } from '../servedSites/servedInChromium';

const slug = 'japan-defence-hack';

describe('a page whose sheet and letters are slow to come', () => {
  const served = servedInChromium();

  /** How far things moved while the sheet and the letters came in after the words, and the reader did nothing. */
  async function shiftOf(address: string, width: number): Promise<number> {
    const page = await served.browser.newPage({ viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        document.documentElement.dataset['shift'] = String(sum);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route(/\.(css|woff2)$/, async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    await page.goto(new URL(address, served.address).href, { waitUntil: 'load' });
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
    await page.close();
    return shift;
  }

  test.each([360, 768, 1360])('moves nothing when they arrive, %i pixels wide', async (width) => {
    // Words that follow a link in a line move by the pixel in which the letters differ.
    expect(await shiftOf(`stories/${slug}`, width)).toBeLessThan(0.004);
  });

  test('moves nothing where several sections stand in the first window', async () => {
    const story = `${inject('sites').fixtures}stories/rocket-launch-scrubbed`;
    expect(await shiftOf(story, 1360)).toBeLessThan(0.001);
  });

  test('moves nothing either where its address leads far down', async () => {
    expect(await shiftOf(`stories/${slug}#text`, 768)).toBe(0);
  });

  test('is drawn before the sheet is there', async () => {
    const page = await served.browser.newPage();
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/\.css$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${served.address}stories/${slug}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).maxInlineSize)).not.toBe(
      'none',
    );
    release();
    await page.close();
  });
});
