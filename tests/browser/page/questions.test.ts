import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { laidOut, openWithFonts } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

/*
 * Ten questions that a reader of the shipped story has, walked as on a phone: from the top of the page until the
 * answer stands in the window, or one tap that moves the page by nothing.
 */

const phone = { width: 360, height: 780 };
/** The most screens from the top at which an answer is soon enough. */
const soon = 3;

const served = servedInChromium();
let page: Page;

beforeAll(async () => {
  page = await served.browser.newPage({ viewport: phone });
  await openWithFonts(page, `${served.address}stories/${inject('story').slug}`);
  await laidOut(page);
});

afterAll(() => page.close());

/** How many screens down the end of the first element stands whose words hold all of these; Infinity for none. */
function screensTo(...words: string[]): Promise<number> {
  return page.evaluate((wanted) => {
    const places = [...document.querySelectorAll<HTMLElement>('main :is(dd, tr, li, p, article, h4)')]
      .filter(
        (element) => element.checkVisibility() && wanted.every((each) => element.innerText.includes(each)),
      )
      .map((element) => (element.getBoundingClientRect().bottom + scrollY) / innerHeight - 1);
    return Math.max(0, Math.min(...places));
  }, words);
}

/** Whether one tap on a link near the top brings the answer, and the page stays. */
async function tapShows(link: string, ...words: string[]): Promise<boolean> {
  const from = page.locator(link).first();
  const far = await from.evaluate((element) => element.getBoundingClientRect().bottom / innerHeight - 1);
  if (far > soon) return false;
  await from.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const before = await page.evaluate(() => scrollY);
  await from.click();
  const sheet = page.locator('[data-peek]:has(:target), [data-peek]:target').first();
  const shown = await sheet.innerText();
  const stayed = Math.abs((await page.evaluate(() => scrollY)) - before) <= 1;
  await page.evaluate(() => (location.hash = '#-'));
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return stayed && words.every((each) => shown.includes(each));
}

const answers: [question: string, soonEnough: () => Promise<boolean>][] = [
  [
    'What is alleged, and by whom?',
    async () => (await screensTo('Hackers of the Chinese military', 'The Washington Post reported')) <= soon,
  ],
  [
    'Is it confirmed or denied?',
    async () => (await screensTo('has not confirmed', 'neither a denial')) <= soon,
  ],
  [
    'Who says that data leaked?',
    async () => (await screensTo('information leaked', 'Nobody in this account says so')) <= soon,
  ],
  [
    'Tokyo’s exact words, and whose?',
    () =>
      tapShows(
        '#glance a[href="#matsuno-has-not-confirmed"]',
        'Hirokazu Matsuno',
        "we haven't confirmed the fact",
      ),
  ],
  [
    'Who said “shockingly bad”, and is that person named?',
    () => tapShows('#stands a[href="#former-official-it-was-bad"]', 'shockingly bad', 'not named'),
  ],
  [
    'How was the hack found, and what did the US do?',
    async () =>
      Math.max(
        await screensTo('National Security Agency is said to find'),
        await screensTo('US delegation is said to brief'),
      ) <= soon,
  ],
  [
    'Was Hamada the minister who was briefed?',
    async () => (await screensTo('not to be taken for Hamada')) <= soon,
  ],
  [
    'What did China say, and about which incident?',
    async () => (await screensTo('had not commented', 'On which incident is not certain')) <= soon,
  ],
  [
    'Is the breach of email accounts the same affair?',
    async () => (await screensTo('Whether the breach of the email accounts')) <= soon,
  ],
  ['What was taken?', async () => (await screensTo('What was taken', 'if anything')) <= soon],
];

test('nine of ten questions are answered within three phone screens, or by one tap that moves nothing', async () => {
  const late: string[] = [];
  for (const [question, soonEnough] of answers) if (!(await soonEnough())) late.push(question);
  expect(late.length, late.join(' ')).toBeLessThanOrEqual(1);
});
