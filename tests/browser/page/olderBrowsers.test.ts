import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { growOlder, type Lack, lacks } from '../checks/olderBrowser';
import { wake } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';
import { overlaps, seenWords } from '../checks/wordsOnPage';

const story = inject('story');

const served = servedInChromium();
let context: BrowserContext;
let page: Page;
let errors: string[];

/** Opens the story’s page in a browser without some things, and notes its errors. */
async function openWithout(lacking: readonly Lack[]): Promise<void> {
  errors = [];
  context = await served.browser.newContext({ viewport: { width: 1360, height: 900 } });
  await growOlder(context, lacking);
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${served.address}stories/${story.slug}`);
  await page.evaluate(() => document.fonts.ready);
}

interface Seen {
  /** What is there to be read. */
  words: string[];
  /** What stands over each other. */
  over: string[];
  /** By how many pixels the page is wider than the window. */
  beyond: number;
}

const widths = [1360, 390] as const;

/** What the open page shows at each width, by turning the window narrow. */
async function seenAtEachWidth(): Promise<Record<(typeof widths)[number], Seen>> {
  const seen: Partial<Record<number, Seen>> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const words = await page.evaluate(seenWords);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    seen[width] = { words, beyond, over: await page.evaluate(overlaps) };
  }
  return seen as Record<(typeof widths)[number], Seen>;
}

/** The same in a browser that knows everything. */
let inNewBrowser: Awaited<ReturnType<typeof seenAtEachWidth>>;

beforeAll(async () => {
  await openWithout([]);
  inNewBrowser = await seenAtEachWidth();
  await close();
});

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
  // One visit, since opening the page costs more than all that is asked of it.
  beforeAll(() => openWithout(lacking));
  afterAll(() => close());

  test('shows all words of the story at 1360 and at 390 px, none over another', async () => {
    const here = await seenAtEachWidth();
    for (const width of widths) {
      // Who cannot measure a section lays it out as for a narrow window, where no table has a head.
      const { words, over } = inNewBrowser[lacking.includes(lacks['container queries']) ? 390 : width];
      expect(words.length).toBeGreaterThan(300);
      const seen = new Set(here[width].words);
      expect(
        words.filter((each) => !seen.has(each)),
        `${width} px`,
      ).toEqual([]);
      expect(here[width].beyond, `${width} px`).toBeLessThanOrEqual(0);
      // A number over its own words for screen readers is no fault.
      expect(
        here[width].over.filter((pair) => !over.includes(pair)),
        `${width} px`,
      ).toEqual([]);
    }
    expect(errors).toEqual([]);
  });

  test('follows links to what they name, comes to life where it can, and leads to sharing', async () => {
    await page.setViewportSize({ width: 1360, height: 900 });
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
