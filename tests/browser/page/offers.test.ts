import { expect, inject, test } from 'vitest';
import { axeViolations } from '../checks/axeViolations';
import { openWithFonts } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const { slug } = inject('story');

const served = servedInChromium();

test.each([true, false])(
  'by keyboard a reader opens all that rests on words, goes through it in order, and leaves it (script: %s)',
  async (javaScriptEnabled) => {
    const context = await served.browser.newContext({
      viewport: { width: 360, height: 800 },
      javaScriptEnabled,
    });
    const page = await context.newPage();
    await page.goto(`${served.address}stories/${slug}`);
    const list = page.locator('#post-publishes--1--all');
    await page.locator('button[popovertarget="post-publishes--1--all"]').press('Enter');
    expect(await list.isVisible()).toBe(true);
    const box = await list.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    const wanted = await list.locator('a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(wanted).toContain('#network-entered');
    for (const href of wanted) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(href);
    }
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    await context.close();
  },
);

test('an item chosen from the list is followed, and the list is gone', async () => {
  const page = await served.browser.newPage();
  await openWithFonts(page, `${served.address}stories/${slug}`);
  await page.locator('button[popovertarget="post-publishes--1--all"]').click();
  expect(await axeViolations(page)).toEqual([]);
  const list = page.locator('#post-publishes--1--all');
  await list.locator('a[href="#network-entered"]').click();
  await expect.poll(() => page.locator('#network-entered[data-focused]').count()).toBe(1);
  expect(await list.isVisible()).toBe(false);
  await page.close();
});

test('the number after a passage stands on the line of its last word at every width, and leaves no gap on paper', async () => {
  const page = await served.browser.newPage();
  await openWithFonts(page, `${served.address}stories/${slug}`);
  const places = () =>
    page.locator('[popovertarget]').evaluateAll((numbers) =>
      numbers.map((number) => {
        const words = number.previousElementSibling as HTMLElement;
        const lastLine = [...words.getClientRects()].at(-1);
        return {
          below: number.getBoundingClientRect().top >= (lastLine?.bottom ?? Infinity),
          room: getComputedStyle(words).paddingInlineEnd,
        };
      }),
    );
  for (let width = 320; width < 800; width += 20) {
    await page.setViewportSize({ width, height: 800 });
    expect(
      (await places()).filter(({ below }) => below),
      `${width} px`,
    ).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  expect(new Set((await places()).map(({ room }) => room))).toEqual(new Set(['0px']));
  await page.close();
});
