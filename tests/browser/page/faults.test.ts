import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { laidOut, wake } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const story = inject('story');
const wide = { viewport: { width: 1360, height: 900 } };
const headings = ['Where each side stands', 'Timeline', 'Who said what', 'Full text'];

const served = servedInChromium();
let page: Page;
let errors: string[];

beforeEach(async () => {
  listenTo(await served.emptyPage(wide));
});

/** Makes this the page of the test. */
function listenTo(opened: Page): void {
  page = opened;
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
}

const open = (rest = '') => page.goto(`${served.address}stories/${story.slug}${rest}`);
const wordsOf = (selector: string) => page.locator(selector).first().innerText();

/** Fails unless the page shows every section, each event and each quotation. */
async function expectWhole(): Promise<void> {
  for (const name of headings) expect(await page.getByRole('heading', { name, level: 2 }).count()).toBe(1);
  const words = (await page.locator('#main').textContent()) ?? '';
  for (const { title } of story.events) expect(words).toContain(title);
  for (const { words: runs } of story.statements)
    for (const { text, quoted } of runs) if (quoted) expect(words).toContain(text);
}

/** What has failed so far: errors, and what the page itself says; the words stay either way, and tell nothing. */
async function harm(): Promise<string[]> {
  return [...errors, ...(await page.getByText('Something failed here', { exact: false }).allTextContents())];
}

/** Serves the story's data with one part of it lost, so that the code that reads it fails. */
async function loseFromData(...parts: string[]): Promise<void> {
  await page.route(/\/assets\/[^/]+\.json$/, async (route) => {
    const response = await route.fetch();
    const data = (await response.json()) as { story: Record<string, unknown> };
    for (const part of parts) delete data.story[part];
    await route.fulfill({ response, json: data });
  });
}

describe('where the code of one section fails', () => {
  test('its words and links stay as they stood, the reader is told, and the other sections go on', async () => {
    await loseFromData('scale');
    await open();
    await laidOut(page);
    const before = await wordsOf('#timeline');
    await wake(page);
    await laidOut(page);
    expect(await wordsOf('#timeline')).toBe(before);
    expect(await page.getByText('Something failed here', { exact: false }).count()).toBe(1);
    await expectWhole();
    await page.locator('#voices h4 a').first().click();
    await expect.poll(() => page.locator('#voices [data-focused]').count()).toBeGreaterThan(0);
    await page.locator('#timeline [data-item] a[href^="#"]').first().click();
    await expect.poll(() => new URL(page.url()).hash).not.toBe('');
  });

  test('so it is where all of the page’s code fails', async () => {
    await loseFromData('statements', 'events', 'passages');
    await open();
    await laidOut(page);
    const before = await wordsOf('#main');
    await wake(page);
    await laidOut(page);
    expect(await wordsOf('#main')).toBe(before);
    expect(await page.getByText('Something failed here', { exact: false }).count()).toBeGreaterThan(0);
  });
});

describe('a story’s page keeps all its words', () => {
  test('where the typeface never comes', async () => {
    await page.route(/\.woff2$/, (route) => route.abort());
    await open();
    await wake(page);
    await expectWhole();
    expect(await harm()).toEqual([]);
  });

  test.each([
    ['names nothing', '#nothing-of-this-name'],
    ['is malformed', '#%E0%A4%A'],
    ['looks like a selector', '#"]>*,[x="'],
    ['is 100 kB long', `#${'a'.repeat(100_000)}`],
  ])('where the hash of its address %s', async (_, hash) => {
    await open(hash);
    await page.locator('#root[data-alive]').waitFor({ state: 'attached' });
    await expectWhole();
    expect(await harm()).toEqual([]);
  });

  test('where the address asks for sides, claims, hands and clocks that there are not', async () => {
    await open('?side=%3Cscript%3E&claim=__proto__&hand=constructor&clock=cuckoo&theme=none');
    await page.locator('#root[data-alive]').waitFor({ state: 'attached' });
    for (const name of headings) await page.getByRole('heading', { name, level: 2 }).waitFor();
    await expectWhole();
    expect(await harm()).toEqual([]);
  });

  test('where storage, clipboard and share are denied', async () => {
    const context = await served.browser.newContext(wide);
    listenTo(await context.newPage());
    await page.addInitScript(() => {
      const denied = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: denied });
      for (const name of ['clipboard', 'share'])
        Object.defineProperty(Navigator.prototype, name, { value: undefined });
    });
    await open();
    await wake(page);
    await expectWhole();
    expect(await harm()).toEqual([]);
    await context.close();
  });

  test('where the connection is lost once it is alive, and what is chosen is still marked', async () => {
    await open();
    await wake(page);
    await page.context().setOffline(true);
    try {
      await page.locator('#timeline [data-item] a[href^="#"]').first().click();
      await expect.poll(() => new URL(page.url()).hash).not.toBe('');
      await expectWhole();
    } finally {
      await page.context().setOffline(false);
    }
    expect(await harm()).toEqual([]);
  });

  test('through fifty steps back, as many as a browser keeps', async () => {
    await open();
    await wake(page);
    const ids = story.events.map(({ id }) => id);
    // What a reader's clicks leave in the history.
    await page.evaluate((all) => {
      for (let step = 0; step < 60; step += 1) location.hash = all[step % all.length] ?? '';
    }, ids);
    const steps = await page.evaluate(async () => {
      let back = 0;
      for (; back < 60; back += 1) {
        const gone = new Promise<boolean>((resolve) => {
          addEventListener('popstate', () => resolve(true), { once: true });
          setTimeout(resolve, 2000, false);
        });
        if (location.hash === '') break;
        history.back();
        if (!(await gone)) break;
      }
      return back;
    });
    expect(steps).toBeGreaterThan(30);
    await expectWhole();
    expect(await harm()).toEqual([]);
  });
});
