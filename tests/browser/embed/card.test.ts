import { describe, expect, inject, test } from 'vitest';
import { servedInChromium } from '../servedSites/servedInChromium';
import { openHost } from './hosts/openHost';

const story = inject('story');
const served = servedInChromium();
const card = () => `${served.address}embed/${story.slug}`;
const open = (options: Parameters<typeof openHost>[3] = {}) =>
  openHost(served, 'card', { slug: story.slug, heights: '' }, options);

/** The card by itself, without script, in a window of this width. */
async function withoutScript(width: number, hash = '') {
  const page = await served.browser.newPage({ javaScriptEnabled: false, viewport: { width, height: 700 } });
  await page.goto(card() + hash);
  const opened = () => page.locator('details[name][open] > summary > span:first-child').allTextContents();
  return { page, opened };
}

describe('the card of a story', () => {
  test.each([
    [320, 760],
    [640, 480],
  ])('is small enough for a column of %i pixels: %i high, and no wider', async (width, most) => {
    const { page } = await withoutScript(width);
    const root = page.locator(':root');
    expect((await root.boundingBox())?.height).toBeLessThanOrEqual(most);
    expect(await root.evaluate(({ scrollWidth }) => scrollWidth)).toBe(width);
    await page.close();
  });

  test('opens and closes its sections without script, one at a time', async () => {
    const { page, opened } = await withoutScript(480);
    await page.locator('summary', { hasText: 'Timeline' }).click();
    expect(await opened()).toEqual(['Timeline']);
    await page.locator('summary', { hasText: 'Who said what' }).click();
    expect(await opened()).toEqual(['Who said what']);
    await page.close();
  });

  test('is as high on the paper of a page around it as it was on the screen, so that nothing of it is cut off', async () => {
    const { page } = await withoutScript(640);
    const root = page.locator(':root');
    const onScreen = (await root.boundingBox())?.height ?? 0;
    await page.emulateMedia({ media: 'print' });
    expect((await root.boundingBox())?.height).toBeLessThanOrEqual(onScreen);
    await page.close();
  });

  test('opens the section that holds what an address or a link leads to', async () => {
    const [event] = story.events;
    const { page, opened } = await withoutScript(480, `#${event?.id}`);
    await expect.poll(opened).toEqual(['Timeline']);
    await page.locator('#glance a').first().click();
    const there = page.locator(':target');
    await there.waitFor();
    expect(await there.isVisible()).toBe(true);
    await page.close();
  });

  test('keeps the name of an open section in sight where its frame scrolls', async () => {
    const { page } = await withoutScript(320);
    const name = page.locator('summary', { hasText: 'Full text' });
    await name.click();
    await page.locator('#text p').last().scrollIntoViewIfNeeded();
    expect(Math.round((await name.boundingBox())?.y ?? -1)).toBe(0);
    await page.close();
  });

  test('has the height that our element keeps for it, so that nothing on the page moves', async () => {
    for (const width of [320, 480, 640, 980]) {
      const host = await open({ viewport: { width, height: 1200 } });
      await host.fitted();
      expect(await host.shift(), `${width}`).toBe(0);
      await host.close();
    }
  });

  test('has its names share the room that a short glance leaves', async () => {
    const { page } = await withoutScript(480);
    const below = await page.evaluate(() => {
      const [names, origin] = [document.querySelectorAll('details[name]'), document.querySelector('footer')];
      return (
        (origin?.getBoundingClientRect().top ?? 0) -
        (names[names.length - 1]?.getBoundingClientRect().bottom ?? 0)
      );
    });
    expect(below).toBeLessThan(2);
    await page.close();
  });

  test('grows in its page with what is opened, leaves open what was, moves no name above, and shrinks again', async () => {
    const host = await open();
    const closed = await host.fitted();
    const frame = await host.frame();
    const summary = (name: string) => frame.locator('summary', { hasText: name });
    const place = async () => (await summary('Timeline').boundingBox())?.y;
    const before = await place();
    await summary('Timeline').click();
    await expect.poll(() => host.height()).toBeGreaterThan(closed + 200);
    expect(await place()).toBe(before);
    const grown = await host.fitted();
    await summary('Full text').click();
    await expect.poll(() => host.height()).toBeGreaterThan(grown + 200);
    expect(await frame.locator('#timeline').isVisible()).toBe(true);
    await summary('Full text').click();
    await summary('Timeline').click();
    await expect.poll(() => host.height()).toBe(closed);
    expect(host.trouble).toEqual([]);
    await host.close();
  });

  test('is as wide as a plain frame where the page asks for its own width', async () => {
    const host = await open();
    const widths = await host.page.evaluate(() => {
      const element = document.querySelector('on-record');
      const box = document.createElement('div');
      element?.replaceWith(box);
      box.append(element ?? '');
      return [
        'float: left',
        'display: inline-block',
        'width: fit-content',
        'display: table',
        'position: absolute',
      ].map((style) => {
        box.setAttribute('style', style);
        return element?.getBoundingClientRect().width;
      });
    });
    expect(widths).toEqual(widths.map(() => 300));
    await host.close();
  });

  test('opens where the address of the page around it names an item', async () => {
    const host = await open({ hash: `#${story.statements[0]?.id}` });
    const frame = await host.frame();
    await expect.poll(() => frame.locator('details[open] #voices').count()).toBe(1);
    await host.close();
  });

  test('gives way to the whole page where the publisher wants that', async () => {
    const host = await open();
    await host.fitted();
    await host.page.locator('on-record').evaluate((element) => element.setAttribute('layout', 'page'));
    await expect.poll(async () => (await host.frame()).url()).toContain(`/embed/${story.slug}/page?`);
    const frame = await host.frame();
    await frame.locator('#voices').waitFor();
    expect(await frame.locator('summary', { hasText: 'Full text' }).count()).toBe(0);
    await host.close();
  });
});
