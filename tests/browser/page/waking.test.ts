import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { laidOut, wake } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const { slug, title, statements } = inject('story');
const script = /\/assets\/[^/]+\.js\?*$/;
/** Long enough for a busy machine. */
const patient = { timeout: 30_000 };
const data = /\/assets\/[^/]+\.json$/;

describe('a story’s page', () => {
  const served = servedInChromium();
  let page: Page;
  let asked: string[];

  beforeEach(async () => {
    page = await served.emptyPage({ viewport: { width: 1360, height: 900 } });
    asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  });

  const open = (rest = '') =>
    page.goto(`${served.address}stories/${slug}${rest}`, { waitUntil: 'networkidle' });
  const alive = () => page.locator('#root[data-alive]').count();
  const otherClock = () => page.getByRole('link', { name: 'Became public' });
  const current = () => page.locator('#timeline nav [aria-current="true"]').textContent();
  const voices = new Set(statements.flatMap(({ speakers }) => speakers)).size;
  const shown = () => page.locator('#voices').getByRole('status').textContent();

  test('asks for no script and no data until the reader gives a sign', async () => {
    await open();
    expect(asked.filter((path) => script.test(path) || data.test(path))).toEqual([]);
    await page.mouse.move(10, 10);
    await expect.poll(alive, { timeout: 30_000 }).toBe(1);
    expect(asked.filter((path) => script.test(path))).toHaveLength(1);
    expect(asked.filter((path) => data.test(path))).toHaveLength(1);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a key', () => page.keyboard.press('Tab')],
    ['scrolling', () => page.mouse.wheel(0, 300)],
    ['a click', () => page.locator('h1').click()],
  ])('comes to life at %s', async (_, sign) => {
    await open();
    // Chromium takes no key before it has drawn a page.
    await laidOut(page);
    await sign();
    await expect.poll(alive, { timeout: 30_000 }).toBe(1);
  });

  test('comes to life by itself where the address holds a choice that only script can show', async () => {
    await open('?side=tokyo');
    await expect.poll(shown, { timeout: 30_000 }).toMatch(/^Shown: \d+ of \d+/);
    await page.goto(`${served.address}stories/${slug}#leak`, { waitUntil: 'networkidle' });
    await expect.poll(alive, { timeout: 30_000 }).toBe(1);
    await expect.poll(() => page.locator('#leak[data-focused]').count()).toBe(1);
  });

  test('keeps a choice that is made before it is alive', async () => {
    await page.route(script, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(`${served.address}stories/${slug}`);
    await otherClock().click();
    await expect.poll(current, patient).toBe('Became public');
  });

  test('moves nothing when it comes to life', async () => {
    await open();
    await laidOut(page);
    const heights = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('section, article')].map((part) => part.scrollHeight),
      );
    const asleep = await heights();
    await wake(page);
    expect(await heights()).toEqual(asleep);
  });

  test('stays as it was served where the script never comes, and every link works', async () => {
    await page.route(script, (route) => route.abort());
    await open();
    await page.mouse.move(10, 10);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    expect(await page.locator('#voices h4:visible').count()).toBe(voices);
    await page.locator('#timeline article a[href^="#"]').first().click();
    expect(new URL(page.url()).hash).not.toBe('');
    expect(await page.locator(':target').count()).toBe(1);
  });

  test.each([
    ['script', script],
    ['data', data],
  ])('comes to life at a later sign where the %s did not come at the first', async (_, file) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    let lost = 0;
    await page.route(file, async (route) => {
      lost += 1;
      return lost === 1 ? route.abort() : route.continue();
    });
    await open();
    await page.mouse.move(10, 10);
    await expect.poll(() => lost, patient).toBe(1);
    expect(await alive()).toBe(0);
    await expect
      .poll(async () => {
        await page.mouse.click(400, 20);
        return alive();
      }, patient)
      .toBe(1);
    await otherClock().click();
    await expect.poll(current, patient).toBe('Became public');
    expect(errors).toEqual([]);
  });

  test('asks each time under another address, since Firefox gives a module that failed no second try', async () => {
    const tried: string[] = [];
    await page.route(script, (route) => {
      tried.push(route.request().url());
      return route.fulfill({ status: 503 });
    });
    await open();
    for (const times of [1, 2, 3])
      await expect
        .poll(async () => {
          await page.mouse.move(10 * times, 10);
          return tried.length;
        }, patient)
        .toBeGreaterThanOrEqual(times);
    expect(new Set(tried).size).toBe(tried.length);
  });

  test.each([
    ['fails', 'throw new Error("broken")'],
    ['is not understood', 'class {'],
  ])('asks once for a script that comes and %s, whatever the reader does', async (_, body) => {
    let times = 0;
    await page.route(script, (route) => {
      times += 1;
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    await open();
    for (const at of [10, 20, 30, 40]) {
      await page.mouse.move(at, 10);
      await page.waitForLoadState('networkidle');
    }
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect(times).toBe(1);
  });

  test('is led on by plain links, a load for each and no loop, where a newer site no longer has its script', async () => {
    let loads = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads += 1;
    });
    await page.route(script, (route) =>
      route.fulfill({
        status: 404,
        contentType: 'text/html',
        body: '<!doctype html><title>Not found</title>',
      }),
    );
    await open();
    await page.mouse.move(10, 10);
    await page.mouse.wheel(0, 300);
    await otherClock().click();
    await expect.poll(() => page.url(), patient).toContain('clock=');
    await page.waitForLoadState('networkidle');
    for (const sign of ['Tab', 'Shift', 'Tab']) await page.keyboard.press(sign);
    await page.waitForLoadState('networkidle');
    expect(loads).toBe(2);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    expect(await page.locator('#voices h4:visible').count()).toBe(voices);
  });

  test('keeps every word where something else has changed it before it comes to life', async () => {
    await open();
    const words = () => page.locator('main').evaluate((main) => main.textContent.length);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('main, section, [data-static-island]'))
        part.prepend('noise');
      document.querySelector('#timeline nav')?.remove();
    });
    const before = await words();
    await wake(page);
    expect(await words()).toBeGreaterThan(before - 200);
    expect(await page.locator('#voices h4').count()).toBe(voices);
  });

  test('is asked for no script where it shows no story', async () => {
    await page.goto(`${served.address}stories`, { waitUntil: 'networkidle' });
    await page.mouse.move(10, 10);
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(asked.filter((path) => script.test(path)).length).toBeLessThan(2);
  });
});
