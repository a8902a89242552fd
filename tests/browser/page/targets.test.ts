import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { expect, inject, test } from 'vitest';
import { laidOut, openWithFonts, wake } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

/*
 * What a reader of the shipped story is given, in numbers: the targets of the page. A change that makes the page
 * longer, wordier or harder to go through by keyboard fails here.
 */

const { slug } = inject('story');
const phone = { width: 360, height: 780 };
const desktop = { width: 1360, height: 900 };

const served = servedInChromium();

async function opened(viewport: { width: number; height: number }): Promise<Page> {
  const page = await served.emptyPage({ viewport });
  await openWithFonts(page, `${served.address}stories/${slug}`);
  await laidOut(page);
  return page;
}

/** The height of an element, or of the whole page, in windows. */
function screens(page: Page, selector = 'html'): Promise<number> {
  return page.evaluate((of) => {
    const element = document.querySelector(of) ?? document.documentElement;
    const height = of === 'html' ? element.scrollHeight : element.getBoundingClientRect().height;
    return height / innerHeight;
  }, selector);
}

/** Every word that is shown before anything is opened, in small letters, punctuation aside. */
async function wordsShown(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.body.innerText);
  return text.split(/\s+/u).filter(Boolean);
}

/** How many elements the Tab key stops at: what a closed fold holds it passes over. */
function tabStops(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')].filter(
        (control) => control.tabIndex >= 0 && control.checkVisibility(),
      ).length,
  );
}

test('on a phone the page has 12 screens; head and glance are the first, and the voices take 3.3', async () => {
  const page = await opened(phone);
  expect(await screens(page)).toBeLessThanOrEqual(12);
  const headEnds = await page.locator('main header').evaluate((head) => head.getBoundingClientRect().bottom);
  expect(headEnds).toBeLessThanOrEqual(phone.height);
  expect(await screens(page, '#stands')).toBeLessThanOrEqual(1.3);
  expect(await screens(page, '#voices')).toBeLessThanOrEqual(3.3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
});

test('on a desktop it has 5.5 screens', async () => {
  const page = await opened(desktop);
  expect(await screens(page)).toBeLessThanOrEqual(5.5);
});

test('it shows 1,600 words, and three out of four of them in letters of 16 pixels or more', async () => {
  const page = await opened(phone);
  expect((await wordsShown(page)).length).toBeLessThanOrEqual(1600);
  const [all, small] = await page.evaluate(() => {
    const counts: [number, number] = [0, 0];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility() || element.closest('[data-unseen]')) continue;
      const words = (node.textContent ?? '').split(/\s+/u).filter(Boolean).length;
      counts[0] += words;
      if (Number.parseFloat(getComputedStyle(element).fontSize) < 16) counts[1] += words;
    }
    return counts;
  });
  expect(all).toBeGreaterThan(1000);
  expect(small / all).toBeLessThanOrEqual(0.25);
});

test('sentences of the story stand in 16 pixels or more', async () => {
  const page = await opened(desktop);
  const sizes = await page
    .locator(
      '#glance dd, #stands tbody th, #unknown li, #timeline h3, #voices blockquote p, #text p[data-number], #sources li',
    )
    .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
  expect(sizes.length).toBeGreaterThan(30);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
});

test('the Tab key stops at most 110 times asleep and 120 times awake', async () => {
  const page = await opened(desktop);
  expect(await tabStops(page)).toBeLessThanOrEqual(110);
  await wake(page);
  expect(await tabStops(page)).toBeLessThanOrEqual(120);
});

test('it has 1,300 accessibility nodes and 700 elements at most', async () => {
  const page = await opened(desktop);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  expect(nodes.filter(({ ignored }) => !ignored).length).toBeLessThanOrEqual(1300);
  expect(await page.locator('*').count()).toBeLessThanOrEqual(700);
});

test('no three words stand on it more than 8 times', async () => {
  const page = await opened(desktop);
  const words = (await wordsShown(page))
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}’']/gu, ''))
    .filter((word) => word !== '');
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= words.length; at += 1) {
    const phrase = words.slice(at, at + 3).join(' ');
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count > 8);
  expect(often).toEqual([]);
});

test('no two controls of a section have one name', async () => {
  const page = await opened(desktop);
  for (const id of ['glance', 'stands', 'unknown', 'timeline', 'voices', 'text']) {
    const names = await page
      .locator(`#${id}`)
      .evaluate((section) =>
        [...section.querySelectorAll<HTMLElement>('a[href], button, summary')]
          .filter((control) => control.checkVisibility() && !control.closest('[aria-hidden]'))
          .map((control) => control.getAttribute('aria-label') ?? control.innerText.trim()),
      );
    expect(names.length, id).toBeGreaterThan(0);
    expect(
      names.filter((name, at) => names.indexOf(name) !== at),
      id,
    ).toEqual([]);
  }
});

test('on paper it has 6 sheets of A4 at most', async () => {
  const page = await opened(desktop);
  await page.emulateMedia({ media: 'print' });
  const sheets = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  expect(sheets.numPages).toBeLessThanOrEqual(6);
});

test('every control can be hit: 24 pixels, or that much to itself', async () => {
  const page = await opened(phone);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main a[href], main summary, header a[href]')]
      // A link within a sentence takes the height of its line (WCAG 2.2, 2.5.8).
      .filter((control) => control.checkVisibility() && getComputedStyle(control).display !== 'inline')
      .map((control) => ({ box: control.getBoundingClientRect(), words: control.innerText }))
      .filter(({ box }) => box.width > 1 && (box.height < 24 || box.width < 24))
      .map(({ words, box }) => `${words} ${Math.round(box.width)} × ${Math.round(box.height)}`),
  );
  expect(small).toEqual([]);
});
