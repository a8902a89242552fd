import { afterEach, expect, test } from 'vitest';
import { launchChromium } from './launchChromium';

const named = process.env['CHROMIUM_PATH'];

afterEach(() => {
  if (named === undefined) delete process.env['CHROMIUM_PATH'];
  else process.env['CHROMIUM_PATH'] = named;
});

test('a real browser draws a page, on Linux with the fonts that come with the tests', async () => {
  const own = process.platform === 'linux' ? ['Tinos', 'DejaVu Sans'] : ['serif', 'sans-serif'];
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent(
      ['serif', 'sans-serif', ...own]
        .map((family) => `<h1 style="font-family: ${family}; inline-size: max-content">Who said what</h1>`)
        .join(''),
    );
    const [serif, sans, ...owns] = await page
      .locator('h1')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(serif).toBeGreaterThan(100);
    expect(sans).not.toBe(serif);
    expect(owns).toEqual([serif, sans]);
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
