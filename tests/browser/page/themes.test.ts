import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { servedInChromium } from '../servedSites/servedInChromium';

const { slug } = inject('story');
const dark = 'rgb(21, 20, 15)';
const light = 'rgb(251, 250, 245)';

const served = servedInChromium();

async function groundOf(query: string, options: BrowserContextOptions): Promise<string> {
  const page = await served.emptyPage(options);
  await page.goto(`${served.address}stories/${slug}${query}`);
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

test.each([
  ['', 'light', light],
  ['', 'dark', dark],
  ['?theme=dark', 'light', dark],
  ['?theme=light', 'dark', light],
  ['?theme=auto', 'dark', dark],
  ['?theme=%3Cb%3E', 'light', light],
] as const)('the address “%s” on a %s system has the ground %s', async (query, colorScheme, ground) => {
  expect(await groundOf(query, { colorScheme })).toBe(ground);
});

test('without script the theme is the system’s', async () => {
  const options = { colorScheme: 'dark', javaScriptEnabled: false } as const;
  expect(await groundOf('?theme=light', options)).toBe(dark);
});

test('the theme is set before the page is painted, by the one script in it, of less than 1,700 bytes', () => {
  const html = readFileSync(join(resolve('.'), 'dist/stories', slug, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script(?: data-sheet="[^"]*")?>(.*?)<\/script>/gs)];
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.index).toBeLessThan(html.indexOf('<body>'));
  expect(scripts[0]?.[1]).toContain('theme');
  expect(scripts[0]?.[1]?.length).toBeLessThan(1_700);
});

test('a theme set through the address goes along to other pages', async () => {
  const page = await served.emptyPage({ colorScheme: 'light' });
  await page.goto(`${served.address}?theme=dark`);
  await page.getByRole('link', { name: 'All stories' }).first().click();
  await page.waitForURL(/\/stories\?theme=dark$/);
  await page.reload();
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe(dark);
  await page.getByRole('main').getByRole('heading').getByRole('link').first().click();
  await page.waitForURL(new RegExp(`/stories/${slug}\\?theme=dark$`));
});

test('a reader who asks for more contrast has no grey words and no grey lines', async () => {
  const page = await served.emptyPage({ contrast: 'more' });
  await page.goto(`${served.address}stories/${slug}`);
  const colours = await page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    const role = document.querySelector('#voices h4 > span');
    return [root.color, role && getComputedStyle(role).color];
  });
  expect(colours[1]).toBe(colours[0]);
});
