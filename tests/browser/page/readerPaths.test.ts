import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeViolations, colourViolations } from '../checks/axeViolations';
import { wake } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const story = inject('story');
const event = 'network-entered';
const statement = 'matsuno-has-not-confirmed';
const wide = { viewport: { width: 1360, height: 900 } };

const served = servedInChromium();

/** Whether the passage of this id stands within the window. */
const inSight = (page: Page, id: string) =>
  page.evaluate((passage) => {
    const box = document.getElementById(passage)?.closest('mark')?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, id);

/** Comes to the page as a reader does, by its address, and gives no sign. */
async function arrive<Given>(
  options: BrowserContextOptions,
  read: (page: Page) => Promise<Given>,
): Promise<Given> {
  const context = await served.browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${served.address}stories/${story.slug}`);
  const given = await read(page);
  expect(errors).toEqual([]);
  await context.close();
  return given;
}

const hash = (page: Page) => new URL(page.url()).hash;
const search = (page: Page) => new URL(page.url()).search;
const marked = (page: Page) => page.locator('[data-focused]').count();
const answers = (page: Page) => page.locator('#stands details');
const clock = (page: Page) => page.getByRole('link', { name: 'When it became public' });
const titles = (page: Page) => page.locator('#timeline ol > li h3').allTextContents();
const byPublication = story.order.reported.map((id) => story.events.find((each) => each.id === id)?.title);
const shown = (page: Page) => page.locator('#voices').getByRole('status').textContent();

describe('a reader opens an answer, follows a passage, turns to the other clock and to one side', () => {
  test('by mouse', () =>
    arrive(wide, async (page) => {
      await page.locator(`a[href="#${event}"]`).first().click();
      await expect.poll(() => hash(page)).toBe(`#${event}`);
      await expect.poll(() => marked(page)).toBeGreaterThan(1);

      await answers(page).first().locator('summary').click();
      expect(await answers(page).first().getAttribute('open')).not.toBeNull();

      await page.locator(`#${event} a[href="#${event}--1"]`).click();
      await expect.poll(() => hash(page)).toBe(`#${event}--1`);
      await expect.poll(() => inSight(page, `${event}--1`)).toBe(true);

      await clock(page).click();
      await expect.poll(() => titles(page)).toEqual(byPublication);

      await page
        .locator('#voices')
        .getByRole('link', { name: /^Tokyo/ })
        .click();
      await expect.poll(() => shown(page)).toMatch(/^Shown: \d+ statements \(of \d+/);
      expect(search(page)).toContain('side=tokyo');

      await page.goBack();
      await expect.poll(() => search(page)).not.toContain('side=tokyo');
    }));

  test('by keyboard alone', () =>
    arrive(wide, async (page) => {
      /** Steps on until the link or button is reached that `wanted` matches; each step can be seen. */
      const tabTo = async (wanted: string) => {
        for (let step = 0; step < 200; step += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate((selector) => {
            const active = document.activeElement;
            if (!active || active === document.body) return 'nowhere';
            const { outlineStyle, boxShadow } = getComputedStyle(active);
            const box = active.getBoundingClientRect();
            if (outlineStyle === 'none' && boxShadow === 'none')
              return `unseen: ${active.outerHTML.slice(0, 80)}`;
            if (box.bottom < 0 || box.top > innerHeight)
              return `out of sight: ${active.outerHTML.slice(0, 80)}`;
            return active.matches(selector) ? 'there' : 'on the way';
          }, wanted);
          if (at === 'there') return;
          expect(at).toBe('on the way');
        }
        throw new Error(`200 steps do not reach ${wanted}`);
      };
      await tabTo('#stands summary');
      await page.keyboard.press('Enter');
      expect(await page.locator('#stands details[open]').count()).toBe(1);

      await tabTo('a[href*="clock=reported"]');
      await page.keyboard.press('Enter');
      await expect.poll(() => titles(page)).toEqual(byPublication);

      await tabTo('#voices a[href*="side=tokyo"]');
      await page.keyboard.press('Enter');
      await expect.poll(() => shown(page)).toMatch(/^Shown: \d+ statements \(of \d+/);

      await tabTo(`a[href="#${statement}--1"]`);
      await page.keyboard.press('Enter');
      await expect.poll(() => hash(page)).toBe(`#${statement}--1`);
      await expect.poll(() => inSight(page, `${statement}--1`)).toBe(true);
      expect(await marked(page)).toBeGreaterThan(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => hash(page)).toBe('');
    }));

  test('by touch', () =>
    arrive({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (page) => {
      await page.locator(`a[href="#${event}"]`).first().tap();
      await expect.poll(() => hash(page)).toBe(`#${event}`);
      await answers(page).first().locator('summary').tap();
      expect(await answers(page).first().getAttribute('open')).not.toBeNull();
      await clock(page).tap();
      await expect.poll(() => titles(page)).toEqual(byPublication);
      await page
        .locator('#voices')
        .getByRole('link', { name: /^Tokyo/ })
        .tap();
      await expect.poll(() => shown(page)).toMatch(/^Shown: \d+ statements \(of \d+/);
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beside).toBeLessThanOrEqual(0);
    }));

  test('without script: what needs one is not offered, and all the rest is there', () =>
    arrive({ ...wide, javaScriptEnabled: false }, async (page) => {
      await page.locator(`a[href="#${event}"]`).first().click();
      expect(hash(page)).toBe(`#${event}`);
      await answers(page).first().locator('summary').click();
      expect(await answers(page).first().locator('blockquote, p').first().isVisible()).toBe(true);
      await page.locator(`#${event} a[href="#${event}--1"]`).click();
      expect(hash(page)).toBe(`#${event}--1`);
      expect(await page.getByRole('button', { name: /copy/i }).count()).toBe(0);
      expect(await titles(page)).toHaveLength(story.events.length);
    }));
});

describe('axe finds nothing, light, dark and in forced colours, where', () => {
  const states: [string, (page: Page) => Promise<unknown>][] = [
    ['an event is chosen', (page) => page.locator(`a[href="#${event}"]`).first().click()],
    [
      'a passage of several items is open',
      (page) => page.locator('#text button[popovertarget]').first().click(),
    ],
    [
      'one side is shown',
      (page) =>
        page
          .locator('#voices')
          .getByRole('link', { name: /^Tokyo/ })
          .click(),
    ],
    ['the other clock runs', (page) => clock(page).click()],
    ['an answer is open', (page) => answers(page).first().locator('summary').click()],
  ];
  test.each(states)('%s', (_, reach) =>
    arrive({ ...wide, reducedMotion: 'reduce' }, async (page) => {
      await wake(page);
      await reach(page);
      expect(await axeViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
      expect(await colourViolations(page)).toEqual([]);
    }),
  );
});

describe('a screen reader is told', () => {
  const tree = (selector: string) => arrive(wide, (page) => page.locator(selector).first().ariaSnapshot());

  test('of an event: its date, title, standing, hands and passages, in this order', async () => {
    const told = await tree(`#${event}`);
    const order = [
      'time: "2020"',
      'heading "Hackers are said',
      'Became public',
      'Alleged',
      'Hands it passed through',
    ];
    const places = [...order, `/url: "#${event}--1"`].map((words) => told.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(told).toContain('listitem: The Washington Post\n    - listitem: The Independent');
  });

  test('of a statement: who, how named, the words as a quotation, the stance, and each hand', async () => {
    const told = await tree('#former-official-it-was-bad');
    const order = [
      'heading "A former US military official" [level=3]',
      'Not named',
      'blockquote',
      'strong: Says so',
      'listitem: A former US military official (not named)',
      'listitem: The Independent',
    ];
    const places = order.map((words) => told.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('of the stands: a table by name, a heading for each side and claim, and each gap as a gap', async () => {
    const told = await tree('#stands');
    expect(told).toContain('table "Each claim, and the stance of each side on it"');
    for (const { name } of story.sides) expect(told).toContain(`columnheader "${name}"`);
    expect(told.match(/- 'rowheader|- rowheader/g)).toHaveLength(story.claims.length);
    const cells = told.match(/- '?cell "/g) ?? [];
    expect(cells).toHaveLength(story.claims.length * story.sides.length);
    const gaps = told.match(/- '?cell "no position recorded"/g) ?? [];
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.length).toBeLessThan(cells.length);
  });
});
