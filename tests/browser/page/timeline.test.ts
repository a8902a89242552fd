import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { wake } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const story = inject('story');

describe('a reader of the timeline', () => {
  const served = servedInChromium();
  let page: Page;

  async function open(rest = '', options: BrowserContextOptions = {}) {
    page = await served.emptyPage({ viewport: { width: 1360, height: 900 }, ...options });
    await page.goto(`${served.address}stories/${story.slug}${rest}`);
    if (options.javaScriptEnabled !== false) await wake(page);
  }

  const markOf = (id: string) => page.locator(`#timeline [aria-hidden] a[href="#${id}"]:visible`);
  const pointed = () =>
    page
      .locator('#timeline :is(a, article)[data-pointed]:visible')
      .evaluateAll((all) =>
        all.map((each) => `${each.localName} ${each.getAttribute('data-events') ?? each.id}`),
      );
  const order = () =>
    page.locator('#timeline ol > li > article').evaluateAll((entries) => entries.map((entry) => entry.id));
  /** Every motion that was begun since the page was told to count. */
  const countMotions = () =>
    page.evaluate(() => {
      const begun: string[] = [];
      Object.assign(window, { begun });
      const animate = Element.prototype.animate;
      Element.prototype.animate = function (...motion) {
        begun.push(this.getAttribute('data-events') ?? this.firstElementChild?.id ?? '');
        return animate.apply(this, motion);
      };
    });
  const motions = () => page.evaluate(() => (window as unknown as { begun: string[] }).begun);

  test('points at a mark and finds its entry marked, and the other way round', async () => {
    await open();
    await markOf('nsa-finds').hover();
    await expect.poll(pointed).toEqual(['article nsa-finds']);
    await page.locator('#post-publishes h3').hover();
    await expect.poll(pointed).toEqual(['a post-publishes']);
    await page.locator('h1').hover();
    await expect.poll(pointed).toEqual([]);
  });

  test('chooses a mark and is at its entry', async () => {
    await open();
    await markOf('email-accounts').click();
    await expect.poll(() => page.locator('#email-accounts').getAttribute('aria-current')).toBe('true');
    await expect.poll(() => markOf('email-accounts').getAttribute('aria-current')).toBe('true');
  });

  test('sees the events glide into the order of the other clock; focus, place and choice stay', async () => {
    await open('#email-accounts', {
      reducedMotion: 'no-preference',
      viewport: { width: 1360, height: 3200 },
    });
    const other = page.getByRole('link', { name: 'Became public' });
    await other.focus();
    const place = await page.evaluate(() => window.scrollY);
    await countMotions();
    await page.keyboard.press('Enter');
    await expect.poll(order).toEqual(story.order.reported);
    // In the list and on the ruler.
    expect((await motions()).filter((id) => id === 'email-accounts')).toHaveLength(2);
    expect(await other.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(place);
    expect(new URL(page.url()).hash).toBe('#email-accounts');
    expect(await page.locator('#email-accounts').getAttribute('aria-current')).toBe('true');
  });

  test('sees nothing glide who wants less motion', async () => {
    await open('', { reducedMotion: 'reduce' });
    await countMotions();
    await page.getByRole('link', { name: 'Became public' }).click();
    await expect.poll(order).toEqual(story.order.reported);
    expect(await motions()).toEqual([]);
  });

  test('finds nothing left over from one clock on the other, and each mark back where it was', async () => {
    await open('', { reducedMotion: 'reduce' });
    const places = () =>
      page.locator('#timeline [aria-hidden] a').evaluateAll((marks) =>
        marks.map((mark) => {
          const style = getComputedStyle(mark);
          const [from, length, lane] = ['from', 'length', 'lane'].map((name) =>
            style.getPropertyValue(`--${name}`),
          );
          return { href: mark.getAttribute('href'), as: mark.dataset['as'], from, length, lane };
        }),
      );
    const atFirst = await places();
    await page.getByRole('link', { name: 'Became public' }).click();
    await expect.poll(order).toEqual(story.order.reported);
    const moments = (await places()).filter(({ as }) => as !== 'band');
    expect(moments.length).toBeGreaterThan(atFirst.filter(({ as }) => as !== 'band').length);
    expect(moments.filter(({ length }) => length !== '')).toEqual([]);
    await page.getByRole('link', { name: 'Happened', exact: true }).click();
    await expect.poll(order).toEqual(story.order.happened);
    const back = await places();
    const byHref = (list: typeof back) => list.toSorted((a, b) => `${a.href}`.localeCompare(`${b.href}`));
    expect(byHref(back)).toEqual(byHref(atFirst));
  });

  test('can choose each mark, however narrow the screen, and nothing lies upon another', async () => {
    for (const width of [320, 768, 1360]) {
      await open('', { viewport: { width, height: 900 } });
      const boxes = await page
        .locator('#timeline [aria-hidden] a:visible')
        .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes).toHaveLength(story.events.length);
      for (const [at, a] of boxes.entries()) {
        expect(Math.min(a.width, a.height)).toBeGreaterThanOrEqual(24);
        for (const b of boxes.slice(at + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          expect(Math.min(across, down)).toBeLessThan(1);
        }
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
