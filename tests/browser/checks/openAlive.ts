import type { Page } from 'playwright-core';
import { vi } from 'vitest';

/** Opens a page and gives it a reader's first sign, then waits until it has come to life, if it has a life. */
export async function openAlive(page: Page, address: string): Promise<void> {
  await openWithFonts(page, address);
  await wake(page);
}

/** Opens a page and gives no sign; the typeface is there after it. */
export async function openWithFonts(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
}

/** Has every section laid out that a reader would see laid out a second later, script on or off. */
export async function laidOut(page: Page): Promise<void> {
  await vi.waitUntil(() => page.evaluate(layOut), { timeout: 30_000, interval: 20 });
}

/** Runs in the page. */
function layOut(): boolean {
  return [...document.querySelectorAll('main section')].every((section) => {
    for (const waiting of section.getAnimations()) waiting.finish();
    return (
      section.querySelector('[data-deferred]') !== null ||
      getComputedStyle(section).getPropertyValue('content-visibility') !== 'auto'
    );
  });
}

/** Gives an open page a reader's first sign. Pages that show no story stay as they were served. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await laidOut(page);
  if ((await page.locator('#root[data-story]').count()) === 0) return;
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  // At each frame: a locator asks after 20, 50, 100, 100 and then each 500 milliseconds.
  await page.waitForFunction(() => document.querySelector('#root[data-alive]'));
}
