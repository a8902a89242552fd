import { afterEach, expect, test } from 'vitest';
import { launchChromium } from './chromium';

const named = process.env['CHROMIUM_PATH'];

afterEach(() => {
  if (named === undefined) delete process.env['CHROMIUM_PATH'];
  else process.env['CHROMIUM_PATH'] = named;
});

test('a real browser draws a page', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto('data:text/html,<title>On Record</title><h1>Who said what</h1>');
    expect(await page.title()).toBe('On Record');
    const heading = await page.locator('h1').boundingBox();
    expect(heading?.width).toBeGreaterThan(100);
    expect((await page.screenshot()).length).toBeGreaterThan(1000);
  } finally {
    await browser.close();
  }
});

test('a CHROMIUM_PATH that leads nowhere is an error, and no other browser is taken instead', async () => {
  process.env['CHROMIUM_PATH'] = '/no/such/browser';
  await expect(launchChromium()).rejects.toThrow(
    'CHROMIUM_PATH names /no/such/browser, which does not exist. Mend it, or unset it.',
  );
});
