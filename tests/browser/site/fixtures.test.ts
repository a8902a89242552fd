import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, colourViolations } from '../checks/axeViolations';
import { openAlive } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const stories = [
  { slug: 'bridge-in-arabic', lang: 'ar', dir: 'rtl' },
  { slug: 'library-in-japanese', lang: 'ja', dir: 'ltr' },
  { slug: 'nothing-but-a-text', lang: 'en-GB', dir: 'ltr' },
  { slug: 'events-8', lang: 'en', dir: 'ltr' },
  { slug: 'events-30', lang: 'en', dir: 'ltr' },
  { slug: 'events-300', lang: 'en', dir: 'ltr' },
  { slug: 'speakers-30', lang: 'en', dir: 'ltr' },
];

const served = servedInChromium('fixtures');

/** Opens a story and does something with it; closes it after. */
async function withStory<T>(
  slug: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await served.browser.newContext(options);
  const page = await context.newPage();
  await openAlive(page, `${served.address}stories/${slug}`);
  const found = await look(page);
  await context.close();
  return found;
}

describe.each(stories)('the story $slug', ({ slug, lang, dir }) => {
  let context: BrowserContext;
  let page: Page;
  const trouble: string[] = [];
  const address = `${served.address}stories/${slug}`;

  beforeAll(async () => {
    context = await served.browser.newContext();
    page = await context.newPage();
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    await openAlive(page, address);
  });

  afterAll(() => context.close());

  test('is a page in its own language and direction, and raises no message', async () => {
    const found = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      heading: document.querySelector('h1')?.innerText.length,
      text: document.querySelectorAll('#text p[data-number]').length,
    }));
    expect(trouble).toEqual([]);
    expect(found).toMatchObject({ lang, dir });
    expect(found.heading).toBeGreaterThan(10);
    expect(found.text).toBeGreaterThan(1);
  });

  test('says of every word of the interface that it is English', async () => {
    const stray = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        const language = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        if (
          /[a-z]{2}/.test(textContent ?? '') &&
          !language.startsWith('en') &&
          !parentElement?.closest('script')
        )
          found.push(textContent ?? '');
      }
      return found;
    });
    expect(stray).toEqual([]);
  });

  test('passes every rule of axe, light, dark and in forced colours', async () => {
    expect(await axeViolations(page)).toEqual([]);
    for (const media of [{ colorScheme: 'dark' }, { colorScheme: null, forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      expect(await colourViolations(page)).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: null });
  });

  test('never scrolls sideways at 320 pixels, nor at 640 with text twice as large', async () => {
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await wide()).toBe(320);
    await page.setViewportSize({ width: 640, height: 700 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await wide()).toBe(640);
  });
});

test('in Arabic the first hand of a route stands to the right of the next, and letters stay joined', async () => {
  const found = await withStory('bridge-in-arabic', {}, (page) =>
    page.evaluate(() => {
      const hands = [...document.querySelectorAll('[id="engineer-two-months"] [data-route] > li')];
      const title = document.querySelector('h1');
      return {
        lefts: hands.map((hand) => hand.getBoundingClientRect().left),
        arrow: hands[1] && getComputedStyle(hands[1], '::before').content,
        spacing: title && getComputedStyle(title).letterSpacing,
        quotation: document.querySelector('[id="three-weeks"] blockquote')?.textContent,
      };
    }),
  );
  expect(found.lefts).toHaveLength(3);
  expect(found.lefts).toEqual(found.lefts.toSorted((a, b) => b - a));
  expect(found.arrow).toContain('←');
  expect(found.spacing).toBe('normal');
  expect(found.quotation).toBe('«سنفتح الجسر بعد ثلاثة أسابيع»');
});

test.each([360, 1360])(
  'in Arabic, at %i pixels, the dates of the ruler stand within it, and each side above its answers',
  async (width) => {
    const found = await withStory('bridge-in-arabic', { viewport: { width, height: 900 } }, (page) =>
      page.evaluate(() => {
        const timeline = document.getElementById('timeline')?.getBoundingClientRect();
        const dates = [...document.querySelectorAll('#timeline [data-width] [lang="en"]')]
          .map((date) => date.getBoundingClientRect())
          .filter((box) => box.width > 0);
        const rightOf = (selector: string) =>
          [...document.querySelectorAll(selector)].map((side) =>
            Math.round(side.getBoundingClientRect().right),
          );
        return {
          dates: dates.length,
          outside: dates.filter(
            (box) => box.left < (timeline?.left ?? 0) || box.right > (timeline?.right ?? 0),
          ),
          heads: rightOf('#stands thead a'),
          answers: rightOf('#stands tbody tr:first-child td [data-item] > :first-child'),
        };
      }),
    );
    expect(found.dates).toBeGreaterThan(1);
    expect(found.outside).toEqual([]);
    if (width > 1000) expect(found.heads).toEqual(found.answers);
  },
);

test('in Arabic what is English reads from the left, and a colon stands before what it leads to', async () => {
  const found = await withStory('bridge-in-arabic', { viewport: { width: 360, height: 900 } }, (page) =>
    page.evaluate(() => {
      const boxOf = (text: Node | null | undefined, start: number, end: number) => {
        if (!text) throw new Error('these words are not there');
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end);
        return range.getBoundingClientRect();
      };
      const amount = document.evaluate(
        "//figure//text()[normalize-space()='1 statement']",
        document,
        null,
        XPathResult.FIRST_ORDERED_NODE_TYPE,
      ).singleNodeValue;
      const stance = document.querySelector('#voices [aria-label="Claims it bears on"] strong');
      const colon = boxOf(stance?.nextSibling, 0, 1);
      return {
        number: boxOf(amount, 0, 1).left < boxOf(amount, 2, 3).left,
        colon: colon.right <= (stance?.getBoundingClientRect().left ?? 0) + 1,
      };
    }),
  );
  expect(found).toEqual({ number: true, colon: true });
});

test('in Japanese quotations stand in corner brackets, and no line begins with what may not begin one', async () => {
  const found = await withStory('library-in-japanese', {}, (page) =>
    page.evaluate(() => {
      const paragraph = document.querySelector('#text p');
      return {
        quotation: document.querySelector('[id="books-at-the-station"] blockquote')?.textContent,
        breaking: paragraph && getComputedStyle(paragraph).lineBreak,
      };
    }),
  );
  expect(found).toEqual({ quotation: '「休館中も予約した本は駅前の窓口で受け取れる」', breaking: 'strict' });
});

test('a story of nothing but a text has no section that says it is empty', async () => {
  const found = await withStory('nothing-but-a-text', {}, (page) =>
    page.getByRole('heading').allInnerTexts(),
  );
  expect(found).toEqual(['The footpath at the mill is open again', 'Full text']);
});

test('a long story shows every event and every voice', async () => {
  const events = await withStory('events-300', {}, (page) => page.locator('#timeline article').count());
  const voices = await withStory('speakers-30', {}, (page) => page.locator('#voices article').count());
  expect([events, voices]).toEqual([300, 30]);
});
