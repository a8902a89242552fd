import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeViolations, colourViolations } from '../checks/axeViolations';
import { hostAddress } from '../embed/hosts/openHost';
import { openAlive, wake } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const dist = join(resolve(dirname(fileURLToPath(import.meta.url)), '../../..'), 'dist');
const story = inject('story');
const statement = story.statements[0]?.id ?? '';
const integrity = `sha384-${createHash('sha384')
  .update(readFileSync(join(dist, 'embed.js')))
  .digest('base64')}`;

const served = servedInChromium();
const storyAddress = () => `${served.address}stories/${story.slug}`;
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share or embed' });
const shareLink = (page: Page) => page.getByRole('link', { name: 'Share', exact: true });
const snippetOf = (page: Page) => page.getByLabel('Snippet', { exact: true });
const measured = (page: Page) => page.getByText(/^Measured, in px/).waitFor();

/** Opens the story, alive, notes what its console says, and does something with it. */
async function withStory(
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<string[]> {
  const page = await served.emptyPage(options);
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  await openAlive(page, storyAddress());
  await act(page);
  return trouble;
}

describe('sharing a story', () => {
  test('opens over the page by keyboard, with the part to choose, and gives the focus back', async () => {
    const trouble = await withStory({}, async (page) => {
      const link = shareLink(page);
      await link.focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('What', { exact: true }).selectOption('timeline');
      await expect.poll(() => page.getByLabel('What', { exact: true }).inputValue()).toBe('timeline');
      expect(await dialogOf(page).locator(':focus').count()).toBe(1);
      await page.getByRole('radio', { name: 'Element', exact: true }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.getByRole('radio', { name: 'Plain frame' }).isChecked()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => dialogOf(page).count()).toBe(0);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(page.url()).toBe(storyAddress());
    });
    expect(trouble).toEqual([]);
  });

  test('of one statement offers its words with their attribution, and its own snippet', async () => {
    const trouble = await withStory({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.evaluate((id) => (location.hash = id), statement);
      await page.getByRole('link', { name: /^Share: / }).click();
      await dialogOf(page).getByRole('button', { name: 'Copy with attribution' }).click();
      await dialogOf(page).getByText('Copied with its attribution').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(`#${statement}`);
      expect(copied).toContain('through The Independent');
      expect(await snippetOf(page).inputValue()).toContain(`item="${statement}"`);
    });
    expect(trouble).toEqual([]);
  });

  test('gives a snippet with measured heights, by which nothing moves on the page it is pasted into', async () => {
    let snippet = '';
    await withStory({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await shareLink(page).click();
      await page.getByLabel('What', { exact: true }).selectOption('stands');
      await measured(page);
      await page.getByRole('checkbox', { name: /browsers check/ }).check();
      await page.getByRole('button', { name: 'Copy: Snippet' }).click();
      await dialogOf(page).getByText('Snippet copied').waitFor();
      snippet = await page.evaluate(() => navigator.clipboard.readText());
    });
    expect(snippet).toMatch(/ heights="320:\d{3,5} 480:\d{3,5} 640:\d{3,5} 980:\d{3,5}"/);
    expect(snippet).toContain(`integrity="${integrity}"`);
    const host = await served.browser.newPage({ viewport: { width: 640, height: 800 } });
    const trouble: string[] = [];
    host.on('console', (message) => trouble.push(message.text()));
    await host.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (
            entry as PerformanceEntry & { value: number }
          ).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await host.goto(hostAddress(served.address, 'pasted', { snippet }));
    const frame = host.locator('on-record').locator('iframe');
    await expect.poll(() => host.frames()[1]?.locator('#stands').count()).toBe(1);
    await host.frames()[1]?.waitForLoadState();
    await host.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const height = Number(/640:(\d+)/.exec(snippet)?.[1]);
    expect(await frame.evaluate((element) => element.getBoundingClientRect().height)).toBe(height);
    expect(await host.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    expect(trouble).toEqual([]);
    await host.close();
  });

  test('leads to the page about it where its script does not come', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await context.route('**/sharing-*.js', (route) => route.abort());
    await openAlive(page, storyAddress());
    await shareLink(page).click();
    await expect.poll(() => page.url()).toBe(`${storyAddress()}/embed`);
    await context.close();
  });

  test('passes every rule of axe at 360 pixels, light, dark and in forced colours', async () => {
    await withStory({ viewport: { width: 360, height: 800 } }, async (page) => {
      await shareLink(page).click();
      await measured(page);
      expect(await axeViolations(page)).toEqual([]);
      expect(await dialogOf(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
      expect(await colourViolations(page)).toEqual([]);
    });
  });
});

describe('the page about sharing', () => {
  test('without script has a snippet of every form for all and for each section, and names every item', async () => {
    const page = await served.emptyPage({ javaScriptEnabled: false });
    await page.goto(`${storyAddress()}/embed`);
    for (const name of ['The whole story, as a card', 'Timeline', 'Who said what', 'Full text']) {
      const words = await page.getByRole('region', { name }).innerText();
      expect(words).toContain(`<on-record story="${story.slug}"`);
      expect(words).toContain('<iframe src="');
    }
    const all = await page.locator('main').innerText();
    for (const { id } of [...story.events, ...story.statements]) expect(all).toContain(`item="${id}"`);
    expect(all).toContain(`integrity="${integrity}" crossorigin="anonymous"`);
    expect(all).toContain('https://HOST/embed.js');
    await page.getByRole('main').getByRole('link', { name: story.title }).click();
    expect(new URL(page.url()).pathname).toBe(`/stories/${story.slug}`);
  });

  test('with script has the choices too, names its host, and says nothing in the console', async () => {
    const page = await served.emptyPage();
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    await page.goto(`${storyAddress()}/embed#voices`);
    await wake(page);
    await expect.poll(() => page.getByLabel('What', { exact: true }).inputValue()).toBe('voices');
    await measured(page);
    expect(await page.locator('main').innerText()).not.toContain('HOST');
    expect(await axeViolations(page)).toEqual([]);
    expect(await snippetOf(page).inputValue()).toContain(`${served.address}embed.js`);
    expect(trouble).toEqual([]);
  });
});
