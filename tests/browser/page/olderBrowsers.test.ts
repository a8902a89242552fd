import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { growOlder, type Lack, lacks } from '../checks/olderBrowser';
import { wake } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';
import { overlaps, seenWords } from '../checks/wordsOnPage';

const story = inject('story');

const served = servedInChromium();
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeEach(() => {
  errors = [];
});

afterEach(() => close());

/** Opens a page in a browser without some things; gives its errors to the test. */
async function openWithout(lacking: readonly Lack[], width: number, rest = ''): Promise<void> {
  context = await served.browser.newContext({ viewport: { width, height: 900 } });
  await growOlder(context, lacking);
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${served.address}stories/${story.slug}${rest}`);
  await page.evaluate(() => document.fonts.ready);
}

/** What is there to be read in a browser that knows everything, and what stands over each other there. */
async function inNewBrowser(width: number): Promise<{ words: string[]; over: string[] }> {
  const looked = seenInNew.get(width);
  if (looked) return looked;
  await openWithout([], width);
  const seen = { words: await page.evaluate(seenWords), over: await page.evaluate(overlaps) };
  await close();
  seenInNew.set(width, seen);
  return seen;
}

/** By the width of the window. */
const seenInNew = new Map<number, { words: string[]; over: string[] }>();

async function close(): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}

const runsModules = (lacking: readonly Lack[]) => !lacking.includes(lacks.modules);
const known: [string, Lack][] = Object.entries(lacks);
const browsers: [string, readonly Lack[]][] = [
  ...known.map(([name, lack]): [string, readonly Lack[]] => [name, [lack]]),
  ['any of them, and without modules', known.map(([, lack]) => lack)],
  ['any of them, but with modules', known.map(([, lack]) => lack).filter((lack) => lack !== lacks.modules)],
];

describe.each(browsers)('a browser without %s', (_, lacking) => {
  test.each([1360, 390])('shows all words of the story at %i px, none over another', async (width) => {
    // Who cannot measure a section lays it out as for a narrow window, where no table has a head.
    const { words, over } = await inNewBrowser(lacking.includes(lacks['container queries']) ? 390 : width);
    expect(words.length).toBeGreaterThan(300);
    await openWithout(lacking, width);
    const seen = new Set(await page.evaluate(seenWords));
    expect(words.filter((each) => !seen.has(each))).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    // A number over its own words for screen readers is no fault.
    expect((await page.evaluate(overlaps)).filter((pair) => !over.includes(pair))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('follows links to what they name, comes to life where it can, and leads to sharing', async () => {
    await openWithout(lacking, 1360);
    for (const links of ['#timeline article h3 a[href^="#"]', '#text p a[href^="#"]']) {
      const link = page.locator(links).last();
      const id = (await link.getAttribute('href'))?.slice(1);
      await link.click();
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
      // A page that can come to life has done so, and follows the link itself.
      if (runsModules(lacking)) await page.locator('#root[data-alive]').waitFor({ state: 'attached' });
      await expect.poll(() => page.locator(`[id="${id}"]`).evaluate(placeInWindow)).toBe('seen');
    }
    if (runsModules(lacking)) {
      await wake(page);
    }
    await page.locator('a[href$="/embed"]').first().click();
    await page
      .getByRole('heading', { name: /Share|embed/i })
      .first()
      .waitFor();
    expect(await page.getByText('Something failed here', { exact: false }).count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

/** Runs in the page: whether the upper corner of an element is seen, or what stands in its way. */
function placeInWindow(element: Element): string {
  const { left, top } = element.getBoundingClientRect();
  if (top < 0 || top >= innerHeight) return 'outside the window';
  const above = document.elementFromPoint(left + 2, top + 2)?.closest('header');
  return above ? 'covered by a header' : 'seen';
}
