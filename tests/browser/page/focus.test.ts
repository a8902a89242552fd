import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { wake } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const story = inject('story');
const wide = { width: 1360, height: 800 };

/** The event that the text speaks of first. */
const event = some(story.events.find(({ passages }) => passages.length > 0));
/** The statement whose passage stands last in the text: the text must be scrolled to show it. */
const last = some(
  story.statements.findLast(({ id, passages }) => {
    const { item } = some(story.passages.findLast((passage) => isOfStatement(passage.item)));
    return id === item && passages.length === 1;
  }),
);
const lastPassage = some(last.passages[0]);

function isOfStatement(item: string): boolean {
  return story.statements.some(({ id, passages }) => id === item && passages.length === 1);
}

/** What the story or the page must have for a test to say anything. */
function some<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Error('there is no such thing to test');
  return thing;
}

describe('a reader who follows one item', () => {
  const served = servedInChromium();
  let page: Page;

  async function open(viewport: { width: number; height: number }, hash = '', javaScriptEnabled = true) {
    page = await served.emptyPage({ viewport, javaScriptEnabled, reducedMotion: 'reduce' });
    await page.goto(`${served.address}stories/${story.slug}${hash}`);
    if (javaScriptEnabled) await wake(page);
  }

  const hash = () => new URL(page.url()).hash;
  const scrollY = () => page.evaluate(() => window.scrollY);
  const textTop = () => page.locator('[data-text-column]').evaluate((column) => column.scrollTop);
  const scrollTextTo = (top: number) =>
    page.locator('[data-text-column]').evaluate((column, to) => column.scrollTo(0, to), top);
  const marked = () =>
    page.locator('[data-item][data-focused], mark[data-focused], th[data-focused]').count();
  const heard = () => page.getByRole('status', { name: 'Focus' }).textContent();
  /** A link of the page that leads to an item: from a stance, a glance, or its own name. */
  const linkTo = (id: string) => page.locator(`#timeline a[href="#${id}"]:not([tabindex])`).first();
  const placeOf = (item: string, passage: string) => page.locator(`#${item} a[href="#${passage}"]`);
  /** Whether all of a passage stands within the visible part of the text's column. */
  const passageIsInColumn = (id: string) =>
    page.evaluate((passage) => {
      const column = document.querySelector('[data-text-column]')?.getBoundingClientRect();
      const box = document.getElementById(passage)?.closest('mark')?.getBoundingClientRect();
      if (!column || !box) throw new Error(`no passage ${passage}`);
      return box.top >= Math.max(0, column.top) && box.bottom <= Math.min(innerHeight, column.bottom);
    }, id);
  /** Two frames on: what was going to move has moved. */
  const settled = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  test('releases it with Escape; the page stays where it is, and Forward brings it back', async () => {
    await open(wide);
    await linkTo(event.id).click();
    await expect.poll(hash).toBe(`#${event.id}`);
    await expect.poll(marked).toBeGreaterThan(1);
    await settled();
    const before = await scrollY();
    await page.keyboard.press('Escape');
    await expect.poll(hash).toBe('');
    await expect.poll(marked).toBe(0);
    expect(await page.locator(':target').count()).toBe(0);
    await settled();
    expect(await scrollY()).toBe(before);
    expect(new URL(page.url()).href).not.toContain('#');
    await page.goForward();
    await expect.poll(hash).toBe(`#${event.id}`);
    await expect.poll(marked).toBeGreaterThan(1);
    await settled();
    expect(await scrollY()).toBe(before);
    await page.goBack();
    await expect.poll(marked).toBe(0);
    await settled();
    expect(await scrollY()).toBe(before);
  });

  test('releases it by choosing the same link again, with mouse and keyboard', async () => {
    await open(wide);
    const link = linkTo(event.id);
    await link.click();
    await expect.poll(marked).toBeGreaterThan(1);
    await link.scrollIntoViewIfNeeded();
    const before = await scrollY();
    await link.click();
    await expect.poll(marked).toBe(0);
    expect(await scrollY()).toBe(before);
    await link.press('Enter');
    await expect.poll(marked).toBeGreaterThan(1);
    await link.press('Enter');
    await expect.poll(marked).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('walks through what was followed with Back and Forward', async () => {
    await open(wide);
    const [first, second] = story.events.filter(({ passages }) => passages.length > 0).map(({ id }) => id);
    const focused = () => page.locator('#timeline [data-item][data-focused]').getAttribute('id');
    await linkTo(some(first)).click();
    await expect.poll(focused).toBe(first);
    await linkTo(some(second)).click();
    await expect.poll(focused).toBe(second);
    await page.goBack();
    await expect.poll(focused).toBe(first);
    await page.goBack();
    await expect.poll(marked).toBe(0);
    await page.goForward();
    await expect.poll(focused).toBe(first);
    await page.goForward();
    await expect.poll(focused).toBe(second);
  });

  test('hears one short line of it, and nothing on arrival', async () => {
    await open(wide, `#${event.id}`);
    await expect.poll(marked).toBeGreaterThan(1);
    expect(await heard()).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(heard).toBe('Let go.');
    await linkTo(event.id).click();
    await expect.poll(heard).toContain(`Shown: ${event.title}`);
  });

  test('sees its passage come into view beside it, while the page stays', async () => {
    await open(wide, `#${last.id}`);
    await expect.poll(() => passageIsInColumn(lastPassage)).toBe(true);
    expect(await textTop()).toBeGreaterThan(0);
    await scrollTextTo(0);
    expect(await passageIsInColumn(lastPassage)).toBe(false);
    const before = await scrollY();
    await placeOf(last.id, lastPassage).click();
    await expect.poll(() => passageIsInColumn(lastPassage)).toBe(true);
    await settled();
    expect(hash()).toBe(`#${lastPassage}`);
    expect(await scrollY()).toBe(before);
    expect(await page.locator(`#${last.id}[data-focused]`).count()).toBe(1);
  });

  test('finds the passage in view again after a reload, and with Back', async () => {
    await open(wide, `#${last.id}`);
    await placeOf(last.id, lastPassage).click();
    await expect.poll(() => passageIsInColumn(lastPassage)).toBe(true);
    const before = await scrollY();
    await page.reload();
    await expect.poll(() => passageIsInColumn(lastPassage)).toBe(true);
    await expect.poll(scrollY).toBe(before);
    await page.locator('#root[data-alive]').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await expect.poll(hash).toBe('');
    await scrollTextTo(0);
    await page.goBack();
    await expect.poll(() => passageIsInColumn(lastPassage)).toBe(true);
    await settled();
    expect(await scrollY()).toBe(before);
  });

  const copied = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
  const select = (selector: string, chars?: number) =>
    page.evaluate(
      ([where, length]) => {
        const element = document.querySelector(where);
        if (!element) throw new Error(`nothing at ${where}`);
        const range = document.createRange();
        range.selectNodeContents(element);
        const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
        if (length !== undefined && text) range.setEnd(text, length);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [selector, chars] as const,
    );

  test('copies words of a quotation with speaker, route, date and address', async () => {
    await open(wide);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const quote = some(story.statements.find(({ form }) => form === 'quote'));
    const { name } = some(story.speakers.find(({ id }) => id === quote.speakers[0]));
    await select(`#${quote.id} blockquote p`);
    await page.keyboard.press('ControlOrMeta+c');
    await expect.poll(async () => (await copied()).plain).toContain(`“${quote.words[0]?.text}”\n— ${name}`);
    const { plain, html } = await copied();
    expect(plain).toContain('through ');
    expect(plain).toContain(quote.date.words);
    expect(plain).toContain(`/stories/${story.slug}#${quote.id}`);
    expect(html).toContain('<blockquote');
    expect(html).toContain(`/stories/${story.slug}#${quote.id}"`);
    await select(`mark[data-items~="${last.id}"]`);
    await page.keyboard.press('ControlOrMeta+c');
    await expect.poll(async () => (await copied()).plain).toContain(`#${last.id}`);
  });

  test('copies any other words just as they stand', async () => {
    await open(wide);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await select('#paragraph--1 p');
    const words = await page.evaluate(() => getSelection()?.toString());
    await page.keyboard.press('ControlOrMeta+c');
    await expect.poll(async () => (await copied()).plain).toBe(words);
  });

  test('copies the link of an item, and the item with its attribution, by button', async () => {
    await open(wide);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const entry = page.locator(`#${event.id}`);
    await linkTo(event.id).click();
    await entry.getByRole('button', { name: /^Copy link/ }).click();
    await expect.poll(() => entry.locator('[aria-live]').textContent()).toBe('Copied');
    expect((await copied()).plain).toMatch(new RegExp(`^https?://.*/stories/${story.slug}#${event.id}$`));
    await entry.getByRole('button', { name: /^Copy with attribution/ }).press('Enter');
    await expect.poll(async () => (await copied()).plain).toContain(event.title);
    expect((await copied()).plain).toContain(event.standing);
  });

  test('is told where nothing can be copied, and given the words to select', async () => {
    await open(wide, `#${last.id}`);
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
    });
    const entry = page.locator(`[data-peek]:has(#${last.id})`);
    await entry.getByRole('button', { name: /^Copy with attribution/ }).click();
    await expect.poll(() => entry.locator('[aria-live]').textContent()).toContain('Not copied');
    expect(await entry.getByLabel('To copy by hand').inputValue()).toContain(`#${last.id}`);
  });

  test('sees no button that needs a script where none runs', async () => {
    await open(wide, '', false);
    expect(await page.locator('button').count()).toBe(0);
  });

  test('follows it without script by the address alone', async () => {
    await open(wide, '', false);
    await linkTo(event.id).click();
    expect(hash()).toBe(`#${event.id}`);
    expect(await page.locator(`#${event.id}:target`).count()).toBe(1);
    await page.goBack();
    expect(await page.locator(':target').count()).toBe(0);
  });
});
