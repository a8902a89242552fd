import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { handName } from '../../../src/model/lookups';
import { openAlive, openWithFonts } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const story = inject('story');

const served = servedInChromium();
let page: Page;
let paper: string;

beforeAll(async () => {
  page = await served.browser.newPage({ colorScheme: 'dark' });
  // Filtered, focused and dark, as a reader may have it on the screen when they print.
  await openAlive(page, `${served.address}stories/${story.slug}?side=beijing&theme=dark#leak`);
  await page.emulateMedia({ media: 'print' });
  paper = await wordsOf(page);
});

/** What stands on the paper, white space evened out. */
async function wordsOf(printed: Page): Promise<string> {
  return evenly(await printed.evaluate(() => document.body.innerText));
}

const evenly = (words: string) => words.replace(/\s+/g, ' ').trim();

/** The lines of each page from its head to its foot, as they are seen. */
async function linesOfPages(pdf: Uint8Array): Promise<string[][]> {
  const sheets = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: sheets.numPages }, async (_, index) => {
      const { items } = await (await sheets.getPage(index + 1)).getTextContent();
      const lines = new Map<number, string>();
      for (const item of items) {
        if (!('str' in item)) continue;
        const height = Math.round(item.transform[5] as number);
        lines.set(height, (lines.get(height) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
      }
      return [...lines]
        .toSorted(([a], [b]) => b - a)
        .map(([, words]) => evenly(words))
        .filter((words) => words !== '');
    }),
  );
}

describe('a printed story', () => {
  test('has every statement in full, though a filter hid most of them on the screen', () => {
    const words = story.statements.flatMap((statement) => statement.words.map(({ text }) => text));
    expect(words.length).toBeGreaterThan(10);
    for (const said of words) expect(paper).toContain(said);
    expect(paper).not.toMatch(/Shown: /);
  });

  test('has every event, claim and open question, and the whole text', () => {
    for (const { title } of story.events) expect(paper).toContain(title);
    for (const { text } of [...story.claims, ...story.unknown]) expect(paper).toContain(text);
    for (const { words } of story.passages) expect(paper).toContain(words.replace(/\s+/g, ' '));
  });

  test('says through whom each voice reaches the reader, and who is not named', () => {
    expect(paper).toContain('The Washington Post, and through it');
    for (const { speakers } of story.statements)
      for (const speaker of speakers) expect(paper).toContain(handName(story, speaker));
    expect(paper).toContain('Briefed on the event, not named');
  });

  test('says at which address it stands', () => {
    expect(paper).toContain(`${served.address}stories/${story.slug}`);
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

  describe.each(['A4', 'Letter'])('on %s', (format) => {
    let sheets: string[][];

    beforeAll(async () => {
      sheets = await linesOfPages(await page.pdf({ format }));
    });

    test('begins with the headline and what is known at a glance, all on the first sheet', () => {
      const first = sheets[0]?.join(' ') ?? '';
      for (const words of [story.title, ...story.glance.map(({ text }) => text)])
        expect(first).toContain(words);
    });

    test('leaves no sheet but the last nearly empty', () => {
      expect(sheets.length).toBeLessThanOrEqual(7);
      for (const lines of sheets.slice(0, -1)) expect(lines.length, lines[0]).toBeGreaterThan(15);
    });

    test('leaves no heading alone at the foot of a sheet', async () => {
      const headings = (await page.locator('h2, h3, h4').allInnerTexts()).map(evenly);
      expect(headings.length).toBeGreaterThan(10);
      for (const lines of sheets) expect(headings).not.toContain(lines.at(-1));
    });

    test('leaves none alone in browsers that know no break-after: avoid, as Firefox and WebKit', async () => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('h2, h3, h4, h5, h6 { break-after: auto }');
        document.adoptedStyleSheets = [sheet];
      });
      const headings = (await page.locator('h2, h3, h4').allInnerTexts()).map(evenly);
      for (const lines of await linesOfPages(await page.pdf({ format })))
        expect(headings).not.toContain(lines.at(-1));
      await page.evaluate(() => (document.adoptedStyleSheets = []));
    });
  });
});

test('a printed story gives the address of each link that leads off the page', async () => {
  const printed = await served.browser.newPage();
  await openWithFonts(printed, `${inject('sites').fixtures}stories/bridge-in-arabic`);
  await printed.emulateMedia({ media: 'print' });
  const addresses = await printed
    .locator('main a[href^="http"]')
    .evaluateAll((links) =>
      links.map((link) => getComputedStyle(link, '::after').content.replaceAll('" "', '')),
    );
  expect(addresses.toSorted()).toEqual([
    '" (https://example.org/ar/bridge)"',
    '" (https://example.org/ar/news)"',
  ]);
});
