import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { openAlive } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const story = inject('story');
const total = story.statements.length;
const silences = story.statements.filter(({ form }) => form === 'no-comment').length;
const all = `${total - silences} statements, ${silences} silence`;
const fromTokyo = story.statements.filter(
  ({ speakers }) => story.speakers.find(({ id }) => speakers.includes(id))?.side === 'tokyo',
).length;

describe('a reader who narrows the story down', () => {
  const served = servedInChromium();
  let context: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    context = await served.browser.newContext();
    page = await context.newPage();
  });

  afterEach(async () => {
    await context.close();
  });

  const open = (rest: string) => openAlive(page, `${served.address}stories/${story.slug}${rest}`);
  const shown = () => page.locator('#voices').getByRole('status');
  const eventTitles = () => page.locator('#timeline ol > li h3').allTextContents();

  test('chooses a side by its link, keeps it on reload, and takes it back with Back', async () => {
    await open('');
    await page
      .locator('#voices')
      .getByRole('link', { name: /^Tokyo/ })
      .click();
    await expect.poll(() => shown().textContent()).toContain(`Shown: ${fromTokyo} statements (of ${all})`);
    expect(new URL(page.url()).searchParams.get('side')).toBe('tokyo');
    await page.reload();
    await expect.poll(() => shown().textContent()).toContain(`Shown: ${fromTokyo} statements (of ${all})`);
    await page.goBack();
    await expect.poll(() => shown().textContent()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  test('reads a side and a claim off an address that somebody sent', async () => {
    await open('?side=tokyo&claim=leak');
    await expect.poll(() => shown().textContent()).toContain(`Shown: 2 statements (of ${all})`);
    await page.getByRole('link', { name: `Show all ${total}` }).click();
    await expect.poll(() => shown().textContent()).toBe(all);
  });

  test('is told when an address names a side that the story does not have', async () => {
    await open('?side=nowhere');
    await expect.poll(() => shown().textContent()).toContain('nowhere');
    await expect.poll(() => shown().textContent()).toContain(all);
  });

  test('sees the events in the order in which they became public, also after a reload', async () => {
    await open('');
    const happened = await eventTitles();
    expect(happened).toEqual(
      story.order.happened.map((id) => story.events.find((event) => event.id === id)?.title),
    );
    const reported = story.order.reported.map((id) => story.events.find((event) => event.id === id)?.title);
    expect(reported).not.toEqual(happened);
    await page.getByRole('link', { name: 'When it became public' }).click();
    await expect.poll(eventTitles).toEqual(reported);
    expect(new URL(page.url()).searchParams.get('clock')).toBe('reported');
    await page.reload();
    await expect.poll(eventTitles).toEqual(reported);
    await page.goBack();
    await expect.poll(eventTitles).toEqual(happened);
  });

  test('keeps the clock while choosing a side', async () => {
    await open('?clock=reported');
    await page
      .locator('#voices')
      .getByRole('link', { name: /^Beijing/ })
      .click();
    await expect.poll(() => shown().textContent()).toContain(`Shown: 1 silence (of ${all})`);
    expect(new URL(page.url()).searchParams.get('clock')).toBe('reported');
  });
});
