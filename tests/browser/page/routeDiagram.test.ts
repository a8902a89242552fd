import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { wake } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const story = inject('story');

/** A label of the drawing, and where it stands on the page. */
interface Label {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

describe('the routes drawn', () => {
  const served = servedInChromium();

  async function open(width: number, rest = '', javaScriptEnabled = true): Promise<Page> {
    const context = await served.browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${served.address}stories/${story.slug}${rest}`);
    if (javaScriptEnabled) await wake(page);
    return page;
  }

  const wayOf = (page: Page) =>
    page
      .locator('#voices figure li[data-way] > a')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')?.replace(/^\?hand=(.*)#voices$/, '$1')),
      );

  test.each([320, 360, 640, 768, 1360])(
    'stand side by side and within their section at %i pixels',
    async (width) => {
      const page = await open(width);
      const labels = await page.locator('#voices figure a').evaluateAll((links) =>
        links.map((link): Label => {
          const { left, right, top, bottom } = link.getBoundingClientRect();
          return { words: link.textContent, left, right, top, bottom };
        }),
      );
      expect(labels).toHaveLength(story.routeDiagram.nodes.length + story.routeDiagram.lines.length);
      const found: string[] = [];
      for (const [at, one] of labels.entries()) {
        if (one.left < 0 || one.right > width) found.push(`“${one.words}” is cut off`);
        if (one.bottom - one.top < 23.5) found.push(`“${one.words}” is too small to hit`);
        for (const other of labels.slice(at + 1)) {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          if (across > 1 && down > 1) found.push(`“${one.words}” lies on “${other.words}”`);
        }
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
  );

  test('mark the whole way of what is pointed at, and show the statements of the speaker who is chosen', async () => {
    const page = await open(1360);
    const official = page.locator('#voices figure a[href="?hand=former-official#voices"]');
    await official.hover();
    await expect.poll(() => wayOf(page)).toEqual(['former-official', 'washington-post', 'independent']);
    await official.click();
    await expect.poll(() => new URL(page.url()).search).toBe('?hand=former-official');
    await page.mouse.move(0, 0);
    await expect.poll(() => wayOf(page)).toEqual(['former-official', 'washington-post', 'independent']);
    await expect
      .poll(() => page.locator('#voices article:not([hidden])').evaluateAll((all) => all.map(({ id }) => id)))
      .toEqual(['former-official-it-was-bad']);
    await page.context().close();
  });

  test('mark the way of what the keyboard reaches', async () => {
    const page = await open(1360);
    await page.locator('#voices figure a[href="?hand=china#voices"]').focus();
    await expect.poll(() => wayOf(page)).toEqual(['china', 'independent']);
    await page.keyboard.press('Tab');
    await expect.poll(() => wayOf(page)).toEqual(['china', 'independent']);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?hand=china&hand=independent');
    await page.context().close();
  });

  test('are links without script, too, and stay off paper', async () => {
    const page = await open(360, '', false);
    await page.locator('#voices figure a[href="?hand=matsuno#voices"]').click();
    await page.waitForURL(/\?hand=matsuno#voices$/);
    expect(await page.locator(':target').getAttribute('id')).toBe('voices');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#voices figure').isVisible()).toBe(false);
    await page.context().close();
  });
});
