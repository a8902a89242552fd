import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, colourViolations, violationsOfAnyColour } from '../checks/axeViolations';
import { lengthenWords } from '../checks/lengthenWords';
import { openAlive } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const others = [{ colorScheme: 'dark' }, { colorScheme: null, forcedColors: 'active' }] as const;
// Other themes where a story has elements that those above it have not. The longest has each element of the one of 30
// events ten times: of it, axe is not asked for colours at all, which would take ten times as long.
const stories = [
  { slug: 'bridge-in-arabic', lang: 'ar', dir: 'rtl', themes: others },
  { slug: 'library-in-japanese', lang: 'ja', dir: 'ltr' },
  { slug: 'nothing-but-a-text', lang: 'en-GB', dir: 'ltr', counts: { events: 0, voices: 0 } },
  { slug: 'events-8', lang: 'en', dir: 'ltr', counts: { events: 8 } },
  { slug: 'events-30', lang: 'en', dir: 'ltr', counts: { events: 30 }, themes: others },
  { slug: 'events-300', lang: 'en', dir: 'ltr', counts: { events: 300 }, colours: false },
  { slug: 'speakers-30', lang: 'en', dir: 'ltr', counts: { voices: 30 }, themes: others },
  { slug: 'sides-8', lang: 'en', dir: 'ltr', counts: {}, themes: others },
  { slug: 'long-words', lang: 'en', dir: 'ltr', counts: {} },
];

const served = servedInChromium('fixtures');

/** Opens a story and does something with it. */
async function withStory<T>(
  slug: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await served.emptyPage(options);
  await openAlive(page, `${served.address}stories/${slug}`);
  return look(page);
}

describe.each(stories)('the story $slug', ({ slug, lang, dir, counts, themes = [], colours = true }) => {
  let page: Page;
  const trouble: string[] = [];
  const address = `${served.address}stories/${slug}`;

  beforeAll(async () => {
    page = await served.emptyPage();
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    await openAlive(page, address);
  });

  test('is a page in its own language and direction with every event and voice, and raises no message', async () => {
    const found = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      heading: document.querySelector('h1')?.innerText.length,
      text: document.querySelectorAll('#text p[data-number]').length,
      events: document.querySelectorAll('#timeline article').length,
      voices: document.querySelectorAll('#voices h4').length,
    }));
    expect(trouble).toEqual([]);
    expect(found).toMatchObject({ lang, dir, ...counts });
    expect(found.heading).toBeGreaterThan(10);
    expect(found.text).toBeGreaterThan(1);
  });

  test('has no English word but on the pages of stories in English: names and addresses aside', async () => {
    const stray = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        const language = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        const words = (textContent ?? '').replace(/On Record|https?:\S+/g, '');
        if (/[a-z]{2}/.test(words) && !language.startsWith('en') && !parentElement?.closest('script'))
          found.push(textContent ?? '');
      }
      return found;
    });
    expect(stray).toEqual([]);
  });

  test('passes every rule of axe, and those about colours in other themes', async () => {
    expect(await (colours ? axeViolations(page) : violationsOfAnyColour(page))).toEqual([]);
    for (const media of themes) {
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

test('in Arabic letters stay joined, and rails run to the node at the left, where lines end', async () => {
  const found = await withStory('bridge-in-arabic', { viewport: { width: 1360, height: 900 } }, (page) =>
    page.evaluate(() => {
      const title = document.querySelector('h1');
      const rightOf = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect().right);
      return {
        spacing: title && getComputedStyle(title).letterSpacing,
        quotation: document.querySelector('[id="three-weeks"] blockquote')?.textContent,
        node: Math.min(...rightOf('#voices h3')),
        names: Math.max(...rightOf('#voices h4')),
      };
    }),
  );
  expect(found.spacing).toBe('normal');
  expect(found.quotation).toBe('«سنفتح الجسر بعد ثلاثة أسابيع»');
  expect(found.node).toBeLessThan(found.names);
});

test.each([360, 1360])(
  'in Arabic, at %i pixels, the dates of the ruler stand within it, and each side above its answers',
  async (width) => {
    const found = await withStory('bridge-in-arabic', { viewport: { width, height: 900 } }, (page) =>
      page.evaluate(() => {
        const timeline = document.getElementById('timeline')?.getBoundingClientRect();
        const dates = [...document.querySelectorAll('#timeline [data-way] span')]
          .filter(({ childElementCount, textContent }) => childElementCount === 0 && textContent.length > 3)
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
          heads: rightOf('#stands thead th:not(:first-child)'),
          answers: rightOf('#stands tbody tr:first-child td'),
        };
      }),
    );
    expect(found.dates).toBeGreaterThan(1);
    expect(found.outside).toEqual([]);
    if (width > 1000) expect(found.heads).toEqual(found.answers);
  },
);

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

test.each(['', 'rendered', 'opened', 'one', 'open', 'unknown--1', 'gazette'])(
  'a word of 80 letters in any field breaks at 320 pixels, folds open, “%s” chosen',
  async (chosen) => {
    const found = await withStory('long-words', { viewport: { width: 320, height: 700 } }, async (page) => {
      await page.evaluate((id) => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        location.hash = id;
      }, chosen);
      return page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        // The head of the table is for screen readers alone at this width.
        beyond: [...document.querySelectorAll('main *:not(thead *)')]
          .filter((element) => element.getBoundingClientRect().right > 320.5)
          .map(({ outerHTML }) => outerHTML.slice(0, 100)),
      }));
    });
    expect(found).toEqual({ page: 320, beyond: [] });
  },
);

test('in Arabic a full stop stands after the name before it, to its left', async () => {
  const places = await withStory('bridge-in-arabic', {}, (page) =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return [...document.querySelectorAll('#voices details p > bdi:first-child')].map((name) => {
        const stop = document.createRange();
        stop.selectNode(name.nextSibling as Text);
        return stop.getBoundingClientRect().left < name.getBoundingClientRect().left;
      });
    }),
  );
  expect(places.length).toBeGreaterThan(2);
  expect(places).not.toContain(false);
});

test('in a story written from right to left, code to copy runs from left to right', async () => {
  const page = await served.emptyPage();
  await page.goto(`${served.address}stories/bridge-in-arabic/embed`);
  const directions = await page
    .locator('pre')
    .evaluateAll((all) =>
      all.map((each) => [each.textContent?.startsWith('<') ? 'code' : '', each.getAttribute('dir')]),
    );
  const code = directions.filter(([kind]) => kind === 'code');
  expect(code.length).toBeGreaterThan(10);
  expect(code).toEqual(code.map(() => ['code', 'ltr']));
});

test.each(['stories/sides-8', 'stories/court-withdrawn-statement', 'embed/court-withdrawn-statement'])(
  'words half as long again, as in another language, break nothing of %s at 320 pixels',
  async (address) => {
    const page = await served.emptyPage({ viewport: { width: 320, height: 700 } });
    await page.goto(served.address + address);
    expect(await lengthenWords(page)).toEqual({ width: 320, beyond: [], cut: [], onOthers: [] });
  },
);

test.each([
  // The names in a card and what each section holds.
  [
    'embed',
    'summary { white-space: nowrap } summary > :first-child { margin-inline-end: -6rem }',
    'Wherewhe eachea sidesi standssta',
  ],
  // What the sections of a card hold, opened.
  ['embed', '#voices blockquote { block-size: 1em }', 'I taketa thatth statementstate backba'],
  // The contents, which scroll by themselves.
  ['stories', 'nav a { margin-inline-end: -3em }', 'Timelinetime'],
])('words of a page that stand on others are found, %s: %s', async (kind, broken, found) => {
  const page = await served.emptyPage({ viewport: { width: 320, height: 700 } });
  await page.goto(`${served.address}${kind}/court-withdrawn-statement`);
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, broken);
  const { onOthers } = await lengthenWords(page);
  expect(onOthers.join('\n')).toContain(found);
});

test('a story of nothing but a text has no section that says it is empty', async () => {
  const found = await withStory('nothing-but-a-text', {}, (page) =>
    page.getByRole('heading').allInnerTexts(),
  );
  expect(found).toEqual(['The footpath at the mill is open again', 'Full text']);
});
