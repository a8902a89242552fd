import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { openAlive } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const story = inject('story');
const total = story.statements.length;
const fromTokyo = story.statements.filter(
  ({ speakers }) => story.speakers.find(({ id }) => speakers.includes(id))?.side === 'tokyo',
).length;

describe('a reader who narrows the story down', () => {
  const served = servedInChromium();
  let page: Page;

  beforeEach(async () => {
    page = await served.emptyPage();
  });

  const open = (rest: string) => openAlive(page, `${served.address}stories/${story.slug}${rest}`);
  const shown = () => page.locator('#voices').getByRole('status');
  const eventTitles = () =>
    page
      .locator('#timeline ol > li h3')
      .evaluateAll((all) => all.map((each) => each.textContent.replace(/^\d+\s*/, '')));

  test('is offered no filter where there are few sayings, and has it by the address', async () => {
    await open('');
    expect(await page.locator('#voices').getByRole('navigation').count()).toBe(0);
    await open('?side=tokyo');
    await expect.poll(() => shown().textContent()).toContain(`Shown: ${fromTokyo} of ${total}`);
    await page.reload();
    await expect.poll(() => shown().textContent()).toContain(`Shown: ${fromTokyo} of ${total}`);
  });

  test('reads a side and a claim off an address that somebody sent, and has all again', async () => {
    await open('?side=tokyo&claim=leak');
    await expect.poll(() => shown().textContent()).toContain(`Shown: 2 of ${total}`);
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect.poll(() => shown().textContent()).toBe('');
  });

  test('is told when an address names a side that the story does not have', async () => {
    await open('?side=nowhere');
    await expect.poll(() => shown().textContent()).toContain('nowhere');
  });

  test('sees the events in the order in which they became public, also after a reload', async () => {
    await open('');
    const happened = await eventTitles();
    expect(happened).toEqual(
      story.order.happened.map((id) => story.events.find((event) => event.id === id)?.title),
    );
    const reported = story.order.reported.map((id) => story.events.find((event) => event.id === id)?.title);
    expect(reported).not.toEqual(happened);
    await page.getByRole('link', { name: 'Became public' }).click();
    await expect.poll(eventTitles).toEqual(reported);
    expect(new URL(page.url()).searchParams.get('clock')).toBe('reported');
    await page.reload();
    await expect.poll(eventTitles).toEqual(reported);
    await page.goBack();
    await expect.poll(eventTitles).toEqual(happened);
  });
});
