import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handName } from '../../src/model/lookups';
import { shippedStory } from './builtSite';
import { launchChromium } from './chromium';
import { openAlive } from './openAlive';
import { buildFixtureSite } from './fixtureSite';
import { type ServedSite, serveDist } from './serveDist';

const story = shippedStory();

let browser: Browser;
let site: ServedSite;
let page: Page;
let paper: string;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveDist();
  page = await browser.newPage({ colorScheme: 'dark' });
  // Filtered, focused and dark, as a reader may have it on the screen when they print.
  await openAlive(page, `${site.address}stories/${story.slug}?side=beijing&theme=dark#leak`);
  await page.emulateMedia({ media: 'print' });
  paper = await wordsOf(page);
});

afterAll(async () => {
  await site.close();
  await browser.close();
});

/** What stands on the paper, white space evened out. */
async function wordsOf(printed: Page): Promise<string> {
  return (await printed.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
}

describe('a printed story', () => {
  test('has every statement in full, though a filter hid most of them on the screen', () => {
    const words = story.statements.flatMap((statement) => statement.words ?? []);
    expect(words.length).toBeGreaterThan(10);
    for (const said of words) expect(paper).toContain(said);
    expect(paper).not.toMatch(/Shown: /);
  });

  test('has every event, claim and open question, and the whole text', () => {
    for (const { title } of story.events) expect(paper).toContain(title);
    for (const { text } of [...story.claims, ...story.unknown]) expect(paper).toContain(text);
    for (const { words } of story.passages) expect(paper).toContain(words.replace(/\s+/g, ' '));
  });

  test('says each ladder in words, and who in it is not named', () => {
    for (const { ladder } of story.statements) {
      const [first = '', ...later] = ladder.map((id) => handName(story, id));
      for (const hand of later) expect(paper).toContain(`through ${hand}`);
      expect(paper).toContain(first);
    }
    expect(paper).toContain('A former US military official (not named)');
  });

  test('says at which address it stands', () => {
    expect(paper).toContain(`${site.address}stories/${story.slug}`);
  });

  test('has no control', async () => {
    for (const words of ['Skip to the content', 'All stories', 'Every side', 'Contents', 'Show all'])
      expect(paper).not.toContain(words);
    const controls = page.locator('button, input, select, nav, [data-control]');
    const shown = await controls.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
    expect(shown).toBe(0);
  });

  test('is black on white, and nothing on it is marked as followed', async () => {
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      const item = document.getElementById('leak');
      return { backgroundColor, color, outline: item && getComputedStyle(item).outlineStyle };
    });
    expect(colours).toEqual({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
      outline: 'none',
    });
  });

  test.each(['A4', 'Letter'])('fills some pages of %s, and none sideways', async (format) => {
    const pdf = (await page.pdf({ format })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.length).toBeLessThan(20);
  });
});

test('a printed story gives the address of each link that leads off the page', async () => {
  const fixtures = await serveDist({ outDir: await buildFixtureSite() });
  const printed = await browser.newPage();
  await printed.goto(`${fixtures.address}stories/bridge-in-arabic`, { waitUntil: 'networkidle' });
  await printed.emulateMedia({ media: 'print' });
  const addresses = await printed
    .locator('main a[href^="http"]')
    .evaluateAll((links) =>
      links.map((link) => getComputedStyle(link, '::after').content.replaceAll('" "', '')),
    );
  await fixtures.close();
  expect(addresses.toSorted()).toEqual([
    '" (https://example.org/ar/bridge)"',
    '" (https://example.org/ar/news)"',
  ]);
});
