import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openAlive, openWithFonts } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const { slug, statements } = inject('story');
const spoken = statements.find(({ id }) => id === 'hamada-has-not-confirmed')?.words[0]?.text ?? '';

const served = servedInChromium();

const answer = (page: Page) => page.locator('#stands td[data-side="Tokyo"] details');

test.each([360, 1360])(
  'at %i pixels a reader without script opens what Tokyo said, in place',
  async (width) => {
    const page = await served.browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    await page.goto(`${served.address}stories/${slug}`);
    const words = answer(page).getByText(spoken);
    expect(await words.isVisible()).toBe(false);
    await answer(page).locator('summary').click();
    expect(await words.isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await page.close();
  },
);

test('an answer opens by keyboard and keeps it; however many are open, nothing lies beside the page', async () => {
  const page = await served.browser.newPage({ viewport: { width: 1360, height: 900 } });
  await openWithFonts(page, `${served.address}stories/${slug}`);
  const summary = answer(page).locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await answer(page).getByText(spoken).isVisible()).toBe(true);
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await page
    .locator('#stands details:not([open]) summary')
    .evaluateAll((others) => others.forEach((other) => (other as HTMLElement).click()));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1360);
  await page.close();
});

test('what is copied of an opened quotation has its speaker, hands and address', async () => {
  const context = await served.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await openAlive(page, `${served.address}stories/${slug}`);
  await answer(page).locator('summary').click();
  await answer(page)
    .getByText(spoken)
    .evaluate((quotation) => getSelection()?.selectAllChildren(quotation));
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Yasukazu Hamada, Defence minister of Japan in 2023');
  expect(copied).toContain('through The Independent');
  expect(copied).toMatch(/#hamada-has-not-confirmed$/);
  await context.close();
});

test('with letters twice as large at 360 pixels no answer is cut, and nothing lies beside the page', async () => {
  const page = await served.browser.newPage({ viewport: { width: 360, height: 800 } });
  await openWithFonts(page, `${served.address}stories/${slug}`);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const ends = await page
    .locator('#stands td [data-mark]')
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().right));
  expect(Math.max(...ends)).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => document.querySelector('#stands')?.scrollWidth)).toBeLessThanOrEqual(360);
  await page.close();
});
