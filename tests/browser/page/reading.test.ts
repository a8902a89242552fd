import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { laidOut, openWithFonts } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const { slug } = inject('story');

const served = servedInChromium();

/** Whether the words of the statements are laid out. */
function laysOutStatements(page: Page): Promise<boolean> {
  return page
    .locator('#voices li')
    .last()
    .evaluate((statement) => statement.checkVisibility({ contentVisibilityAuto: true }));
}

/** The sections that are not laid out until the reader is near them, by their ids. */
function waitingSections(page: Page): Promise<string[]> {
  return page
    .locator('main section')
    .evaluateAll((sections) =>
      sections
        .filter((section) => getComputedStyle(section).getPropertyValue('content-visibility') === 'auto')
        .map(({ id }) => id),
    );
}

test('who comes anew waits for the head of a page alone; the rest is laid out soon after, and none of it moves', async () => {
  const page = await served.browser.newPage({ viewport: { width: 1360, height: 900 } });
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.css', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${served.address}stories/${slug}`, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const headAt = () => page.getByRole('heading', { level: 1 }).evaluate((h1) => h1.getBoundingClientRect().y);
  const before = await headAt();
  letGo();
  await expect.poll(() => laysOutStatements(page)).toBe(true);
  await expect.poll(() => waitingSections(page)).toEqual([]);
  expect(await headAt()).toBe(before);
  await page.close();
});

test('the first thing painted has words on it, on a slow machine too', async () => {
  const page = await served.browser.newPage({ viewport: { width: 412, height: 823 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto(`${served.address}stories/${slug}`);
  const paints = () =>
    page.evaluate(() =>
      Object.fromEntries(
        performance.getEntriesByType('paint').map(({ name, startTime }) => [name, startTime]),
      ),
    );
  await expect.poll(async () => Object.keys(await paints()).toSorted()).toHaveLength(2);
  const { 'first-paint': first, 'first-contentful-paint': withWords } = await paints();
  expect(withWords).toBe(first);
  await page.close();
});

test('the far sections of a long story go on waiting after the first screen; those of a short one do not', async () => {
  const page = await served.emptyPage({ viewport: { width: 1360, height: 900 } });
  await page.goto(`${inject('sites').fixtures}stories/events-300`);
  await laidOut(page);
  expect(await waitingSections(page)).toEqual(['timeline', 'text']);
  await page.goto(`${served.address}stories/${slug}`);
  await laidOut(page);
  expect(await waitingSections(page)).toEqual([]);
});

test('who comes back, or reloads, finds the statement where it was', async () => {
  const page = await served.emptyPage({ viewport: { width: 1360, height: 900 } });
  await page.goto(`${served.address}stories/${slug}`);
  await laidOut(page);
  const last = page.locator('#voices li').last();
  await last.evaluate((statement) => statement.scrollIntoView({ behavior: 'instant' }));
  const at = () => last.evaluate((statement) => Math.round(statement.getBoundingClientRect().y));
  const before = await at();
  await page.reload();
  await expect.poll(at).toBe(before);
  await page.goto(`${served.address}stories`);
  await page.goBack();
  await expect.poll(at).toBe(before);
});

test('the contents mark the section being read, and the page is not moved by it', async () => {
  const page = await served.emptyPage({ viewport: { width: 1360, height: 900 } });
  await openWithFonts(page, `${served.address}stories/${slug}`);
  await laidOut(page);
  const current = () =>
    page.getByRole('navigation', { name: 'Contents' }).locator('[aria-current]').allTextContents();
  for (const [id, name] of [
    ['timeline', 'Timeline'],
    ['voices', 'Voices'],
  ]) {
    await page.evaluate(
      (to) => document.getElementById(to ?? '')?.scrollIntoView({ behavior: 'instant' }),
      id,
    );
    const before = await page.evaluate(() => scrollY);
    await expect.poll(current).toEqual([name]);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(current).toEqual([]);
});

test('between two sections the contents go on marking the one above', async () => {
  const page = await served.emptyPage({ viewport: { width: 1360, height: 900 } });
  await openWithFonts(page, `${served.address}stories/${slug}`);
  await laidOut(page);
  const marked = page.getByRole('navigation', { name: 'Contents' }).locator('[aria-current]');
  /** Moves the page so that the line a third of the way down lies in the middle between the two. */
  const between = (above: string, below: string) =>
    page.evaluate(
      ([first, second]) => {
        const edge = (id: string | undefined, side: 'top' | 'bottom') =>
          document.getElementById(id ?? '')?.getBoundingClientRect()[side] ?? Number.NaN;
        scrollBy({
          top: (edge(first, 'bottom') + edge(second, 'top')) / 2 - innerHeight / 3,
          behavior: 'instant',
        });
        return edge(first, 'bottom') < innerHeight * 0.33 && edge(second, 'top') > innerHeight * 0.33;
      },
      [above, below],
    );
  // Downwards, then upwards.
  for (const start of ['unknown', 'timeline']) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), start);
    await expect.poll(() => marked.count()).toBe(1);
    expect(await between('unknown', 'timeline')).toBe(true);
    await expect.poll(() => marked.allTextContents()).toEqual(['Not known']);
  }
});

test.each([360, 1360])(
  'at %i pixels a line says how far the text is read, unless motion is unwanted',
  async (width) => {
    const page = await served.emptyPage({ viewport: { width, height: 800 } });
    await openWithFonts(page, `${served.address}stories/${slug}`);
    await laidOut(page);
    const drawn = () =>
      page
        .locator('#text [data-long]')
        .evaluate((text) => Number.parseFloat(getComputedStyle(text, '::before').scale.split(' ')[0] ?? ''));
    const readTo = (share: number) =>
      page.evaluate((to) => {
        const column = document.querySelector('[data-text-column]');
        const text = document.querySelector('#text [data-long]')?.getBoundingClientRect();
        if (!column || !text) throw new Error('no text');
        if (column.scrollHeight > column.clientHeight)
          column.scrollTo(0, to * (column.scrollHeight - column.clientHeight));
        else scrollTo(0, scrollY + text.top + to * (text.height - innerHeight));
      }, share);
    await readTo(0);
    await expect.poll(drawn).toBeLessThan(0.1);
    await readTo(0.6);
    await expect.poll(drawn).toBeGreaterThan(0.4);
    await readTo(1);
    await expect.poll(drawn).toBeGreaterThan(0.9);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(
      await page.locator('#text [data-long]').evaluate((text) => getComputedStyle(text, '::before').content),
    ).toBe('none');
  },
);

test('letters twice as large make the bar higher, and no word of it stands outside', async () => {
  const page = await served.emptyPage({ viewport: { width: 1360, height: 900 } });
  await openWithFonts(page, `${served.address}stories/${slug}`);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const below = await page.evaluate(() => {
    const bar = document.querySelector('[data-site-bar]');
    const end = bar?.getBoundingClientRect().bottom ?? 0;
    return [...(bar?.querySelectorAll('a') ?? [])]
      .filter((link) => link.getBoundingClientRect().bottom > end)
      .map((link) => link.textContent);
  });
  expect(below).toEqual([]);
});
