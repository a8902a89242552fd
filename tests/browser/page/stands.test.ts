import { expect, inject, test } from 'vitest';
import { laidOut, openWithFonts } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const { slug, sides, claims } = inject('story');

const served = servedInChromium();

test('from 48 rem the stands are a matrix with columns of one width; below, a list of claims', async () => {
  const page = await served.emptyPage({ viewport: { width: 1360, height: 900 } });
  await openWithFonts(page, `${served.address}stories/${slug}`);
  await laidOut(page);
  const widths = () =>
    page
      .locator('#stands tbody tr:first-child td')
      .evaluateAll((cells) => [
        ...new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().width))),
      ]);
  for (const width of [768, 1024, 1360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await widths(), `${width} px`).toHaveLength(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await page.setViewportSize({ width: 360, height: 780 });
  expect((await widths()).length).toBeGreaterThan(1);
  // As many letters to a line as on a phone whose letters are twice as large: an answer stands below its side.
  await page.setViewportSize({ width: 270, height: 780 });
  const startOf = async (part: string) =>
    (await page.locator(`#stands tbody ${part}`).first().boundingBox())?.x;
  expect(await startOf('td:not(:empty) > a')).toBe(await startOf('th'));
});

test('a screen reader hears a table at every width: each side, each claim, and “none” for a dash', async () => {
  const page = await served.emptyPage({ viewport: { width: 360, height: 780 } });
  await openWithFonts(page, `${served.address}stories/${slug}`);
  const told = await page.locator('#stands').ariaSnapshot();
  expect(told).toContain('table "Each claim, and the stance of each side on it"');
  for (const { name } of sides) expect(told).toContain(`columnheader "${name}"`);
  expect(told.match(/- '?rowheader/g)).toHaveLength(claims.length);
  expect(told.match(/- '?cell/g)).toHaveLength(claims.length * sides.length);
  const dashes = await page
    .locator('#stands td:empty')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(dashes.length).toBeGreaterThan(10);
  for (const dash of dashes) expect(dash).toMatch(/\/ "none"$/);
});

test('with letters twice as large at 360 pixels no answer is cut, and nothing lies beside the page', async () => {
  const page = await served.emptyPage({ viewport: { width: 360, height: 800 } });
  await openWithFonts(page, `${served.address}stories/${slug}`);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const ends = await page
    .locator('#stands td [data-mark]')
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().right));
  expect(Math.max(...ends)).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => document.querySelector('#stands')?.scrollWidth)).toBeLessThanOrEqual(360);
});
