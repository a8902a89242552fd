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
  const page = await served.emptyPage(options);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${served.address}stories/${story.slug}`);
  const given = await read(page);
  expect(errors).toEqual([]);
  return given;
}

const hash = (page: Page) => new URL(page.url()).hash;
const search = (page: Page) => new URL(page.url()).search;
const marked = (page: Page) => page.locator('[data-focused]').count();
const stance = '#stands a[href="#former-official-it-was-bad"]';
const clock = (page: Page) => page.getByRole('link', { name: 'Became public' });
const titles = (page: Page) =>
  page
    .locator('#timeline ol > li h3')
    .evaluateAll((all) => all.map((each) => each.textContent.replace(/^\d+\s*/, '')));
const byPublication = story.order.reported.map((id) => story.events.find((each) => each.id === id)?.title);

describe('a reader follows an answer, an event, its words, and turns to the other clock', () => {
  test('by mouse', () =>
    arrive(wide, async (page) => {
      await page.locator(stance).click();
      await expect.poll(() => hash(page)).toBe('#former-official-it-was-bad');
      await expect.poll(() => marked(page)).toBeGreaterThan(1);

      await page.locator(`#${event} h3 a`).click();
      await expect.poll(() => hash(page)).toBe(`#${event}`);
      await page.locator(`#${event} a[href="#${event}--1"]`).click();
      await expect.poll(() => hash(page)).toBe(`#${event}--1`);
      await expect.poll(() => inSight(page, `${event}--1`)).toBe(true);

      await clock(page).click();
      await expect.poll(() => titles(page)).toEqual(byPublication);
      await page.goBack();
      await expect.poll(() => search(page)).not.toContain('clock');
    }));

  test('by keyboard alone', () =>
    arrive(wide, async (page) => {
      /** Steps on until the link or button is reached that `wanted` matches; each step can be seen. */
      const tabTo = async (wanted: string) => {
        for (let step = 0; step < 130; step += 1) {
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
        throw new Error(`130 steps do not reach ${wanted}`);
      };
      await tabTo('a[href*="clock=reported"]');
      await page.keyboard.press('Enter');
      await expect.poll(() => titles(page)).toEqual(byPublication);

      await tabTo(`#voices a[href="#${statement}--1"]`);
      await page.keyboard.press('Enter');
      await expect.poll(() => hash(page)).toBe(`#${statement}--1`);
      await expect.poll(() => inSight(page, `${statement}--1`)).toBe(true);
      expect(await marked(page)).toBeGreaterThan(1);
      await page.keyboard.press('Escape');
      // The link to the other clock leads to its section.
      await expect.poll(() => hash(page)).toBe('#timeline');
    }));

  test('without script: what needs one is not offered, and all the rest is there', () =>
    arrive({ ...wide, javaScriptEnabled: false }, async (page) => {
      await page.locator(stance).click();
      expect(hash(page)).toBe('#former-official-it-was-bad');
      await page.locator(`#${event} a[href="#${event}--1"]`).click();
      expect(hash(page)).toBe(`#${event}--1`);
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await titles(page)).toHaveLength(story.events.length);
    }));
});

describe('axe finds nothing where', () => {
  /** Does something with the page alive, and has axe look at it. */
  const looking = (reach: (page: Page) => Promise<unknown>, more?: (page: Page) => Promise<void>) =>
    arrive({ ...wide, reducedMotion: 'reduce' }, async (page) => {
      await wake(page);
      await reach(page);
      expect(await axeViolations(page)).toEqual([]);
      await more?.(page);
    });

  // Light, dark and in forced colours: what is chosen and what is laid over the page have colours of their own.
  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['an event is chosen', (page) => page.locator(`#glance a[href="#${event}"]`).click()],
    ['a note is open', (page) => page.locator('#text a[href*="--all"]').first().click()],
  ])('%s, light, dark and in forced colours', (_, reach) =>
    looking(reach, async (page) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
      expect(await colourViolations(page)).toEqual([]);
    }),
  );

  test('the other clock runs and the notes of a claim are open', () =>
    looking(async (page) => {
      await clock(page).click();
      await expect.poll(() => titles(page)).toEqual(byPublication);
      await page.locator('#stands summary').first().click();
    }));
});

describe('a screen reader is told', () => {
  const tree = (selector: string) => arrive(wide, (page) => page.locator(selector).first().ariaSnapshot());

  test('of an event: its date, its words in the text, title and standing, in this order', async () => {
    const told = await tree(`#${event}`);
    const order = ['"2020"', `/url: "#${event}--1"`, 'heading "1 Hackers are said', 'Alleged'];
    const places = order.map((words) => told.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('of a voice: who, that it is not named, and the words as a quotation', async () => {
    const told = await tree('#former-official');
    const order = ['heading "A former US military official', 'not named', 'blockquote'];
    const places = order.map((words) => told.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});
