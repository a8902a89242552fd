import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeViolations } from '../checks/axeViolations';
import { laidOut, wake } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const { slug } = inject('story');
const narrow = { width: 360, height: 780 };
const wide = { width: 1360, height: 900 };

const served = servedInChromium();
let page: Page;

async function open(viewport: typeof narrow, javaScriptEnabled: boolean, hash = '') {
  page = await served.emptyPage({ viewport, javaScriptEnabled, reducedMotion: 'reduce' });
  await page.goto(`${served.address}stories/${slug}${hash}`);
  if (javaScriptEnabled) await wake(page);
  else await laidOut(page);
}

const hash = () => new URL(page.url()).hash;
const scrollY = () => page.evaluate(() => window.scrollY);

/** Brings a link into the middle of the window, follows it, and gives by how much that moved the page. */
async function follow(selector: string): Promise<number> {
  const link = page.locator(selector).first();
  await link.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const before = await scrollY();
  await link.click();
  await expect.poll(hash).not.toBe('');
  await page.waitForTimeout(100);
  return Math.abs((await scrollY()) - before);
}

/** Whether what holds this id stands at the foot of the window as a sheet. */
const isSheet = (id: string) =>
  page.locator(`[id="${id}"]`).evaluate((element) => {
    const sheet = element.closest('[data-peek], [data-note]');
    const box = sheet?.getBoundingClientRect();
    return (
      sheet !== null &&
      getComputedStyle(sheet).position === 'fixed' &&
      Math.round(box?.bottom ?? 0) === innerHeight
    );
  });

/** How far the last line of what is lifted reaches under the controls at its foot once it is scrolled to its end, in pixels. */
const coveredBy = () =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll('[data-peek-controls], [data-peek-close]')].find((one) =>
      one.checkVisibility(),
    );
    const sheet = document.querySelector(':target')?.closest('[data-peek], [data-note]');
    if (!controls || !sheet) return Infinity;
    sheet.scrollTop = sheet.scrollHeight;
    const lines: number[] = [];
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      if (!controls.contains(texts.currentNode) && texts.currentNode.parentElement?.checkVisibility())
        lines.push(
          ...[...range.getClientRects()].filter(({ height }) => height > 3).map(({ bottom }) => bottom),
        );
    }
    return Math.round(Math.max(...lines) - controls.getBoundingClientRect().top);
  });

const looks: readonly [what: string, link: string, id: string][] = [
  ['an event, from the glance', '#glance a[href="#network-entered"]', 'network-entered'],
  ['a voice, from the table', '#stands a[href="#former-official-it-was-bad"]', 'former-official-it-was-bad'],
  ['the words behind an event', '#timeline a[href="#nsa-finds--1"]', 'nsa-finds--1'],
  ['the words of a voice', '#voices a[href="#hamada-has-not-confirmed--1"]', 'hamada-has-not-confirmed--1'],
  ['the words on what is not known', '#unknown a[href="#unknown--2--1"]', 'unknown--2--1'],
  ['all that is not known, from the glance', '#glance a[href="#unknown--list"]', 'unknown--list'],
  ['a source, from the head', 'main header a[href="#independent"]', 'independent'],
  [
    'what rests on words of the text',
    '#text a[href="#matsuno-on-communication--1--all"]',
    'matsuno-on-communication--1--all',
  ],
];

describe.each([true, false])('on a phone (script: %s)', (script) => {
  test('a reader looks at one thing after another, and the page does not move; Close lets go, and so does Back', async () => {
    // One visit, since each thing that is put away leaves the page as it was.
    await open(narrow, script);
    for (const [what, link, id] of looks) {
      expect(await follow(link), what).toBeLessThanOrEqual(1);
      await expect.poll(() => isSheet(id), { message: what }).toBe(true);
      await expect
        .poll(coveredBy, { message: `${what}: its last line is under its controls` })
        .toBeLessThanOrEqual(0);
      const before = await scrollY();
      const stays = async () => expect(Math.abs((await scrollY()) - before), what).toBeLessThanOrEqual(1);
      await page.locator('a[href="#-"]:visible').click();
      await expect.poll(() => isSheet(id), { message: `Close of ${what}` }).toBe(false);
      await stays();
      // With script Close has gone back itself.
      await (script ? page.goForward() : page.goBack());
      await expect.poll(() => isSheet(id), { message: `again ${what}` }).toBe(true);
      await page.goBack();
      await expect.poll(() => isSheet(id), { message: `Back from ${what}` }).toBe(false);
      await stays();
      expect(hash(), what).toBe('');
    }
  });

  test('all of a passage is lit, though others overlap it', async () => {
    await open(narrow, script, '#network-entered--1');
    const unlit = await page.locator('mark[data-items~="network-entered"]').evaluateAll((marks) =>
      marks
        .filter((mark) => mark.closest('[data-peek]')?.querySelector(':target'))
        .filter((mark) => getComputedStyle(mark).backgroundColor === 'rgba(0, 0, 0, 0)')
        .map((mark) => mark.textContent),
    );
    expect(unlit).toEqual([]);
  });
});

test('who has looked at three things, one of them from a note, leaves the page with one step back', async () => {
  await open(narrow, true);
  const before = await page.evaluate(() => history.length);
  for (const [link, putAway] of [
    ['#glance a[href="#network-entered"]', () => page.keyboard.press('Escape')],
    ['#unknown a[href="#unknown--2--1"]', () => page.locator('a[href="#-"]:visible').click()],
    [
      '#text a[href="#matsuno-on-communication--1--all"]',
      async () => {
        await page.locator('[data-note]:target a').first().click();
        await expect.poll(() => isSheet('matsuno')).toBe(true);
        await page.keyboard.press('Escape');
      },
    ],
  ] as const) {
    await follow(link);
    await putAway();
    await expect.poll(hash).toBe('');
  }
  await page.goBack();
  expect(page.url()).toBe('about:blank');
  // What was opened last, and where it was opened, is the way forward alone.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 2);
});

test('who reads on behind a sheet stays there when it is put away', async () => {
  await open(narrow, true);
  await follow('#glance a[href="#network-entered"]');
  await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
  const before = await scrollY();
  await page.keyboard.press('Escape');
  await expect.poll(() => isSheet('network-entered')).toBe(false);
  await page.waitForTimeout(100);
  expect(await scrollY()).toBe(before);
});

test('on a desktop, what is in sight is chosen where it stands', async () => {
  await open(wide, true);
  expect(await follow('#timeline h3 a[href="#network-entered"]')).toBe(0);
  expect(await follow('#voices a[href="#hamada-has-not-confirmed"]')).toBe(0);
});

test('Escape closes a sheet, and a note leads to the place of what it names', async () => {
  await open(narrow, true);
  await follow('#text a[href="#matsuno-on-communication--1--all"]');
  await page.keyboard.press('Escape');
  await expect.poll(hash).toBe('');
  expect(await isSheet('matsuno-on-communication--1--all')).toBe(false);
});

test('a chosen item has its place, Close, and what copies it, and nothing else has', async () => {
  await open(narrow, true);
  expect(await page.locator('main button').count()).toBe(0);
  await follow('#glance a[href="#network-entered"]');
  const controls = page.locator('#network-entered > [data-peek-controls]');
  await expect
    .poll(() => controls.locator('a, button').allInnerTexts())
    .toEqual(['Show in place', 'Close', 'Copy link', 'Copy with attribution', 'Share']);
  expect(await page.locator('[data-peek-controls]').count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  await controls.getByText('Show in place').click();
  await expect.poll(() => isSheet('network-entered')).toBe(false);
  await expect.poll(() => controls.getByText('Show in place').count()).toBe(0);
  const box = await page.locator('#network-entered').boundingBox();
  expect(box && box.y > 0 && box.y < narrow.height).toBe(true);
});

test('once a sheet is put away, the keyboard goes on from the link that opened it', async () => {
  await open(narrow, true);
  const link = page.locator('#glance a[href="#matsuno-has-not-confirmed"]');
  const before = await scrollY();
  const ways: Record<string, () => Promise<unknown>> = {
    Escape: () => page.keyboard.press('Escape'),
    Close: () => page.locator('[data-peek-controls] a[href="#-"]').click(),
    Back: () => page.goBack(),
  };
  for (const [name, putAway] of Object.entries(ways)) {
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-peek-controls]').count()).toBe(1);
    await page.keyboard.press('Tab');
    await putAway();
    await expect
      .poll(() => link.evaluate((it) => it === document.activeElement), { message: name })
      .toBe(true);
    expect(await scrollY(), name).toBe(before);
  }
});

test('a claim that a voice speaks to is lifted, too, though it stands above, and the page does not move', async () => {
  await open(narrow, true);
  await page.locator('#hamada summary').click();
  const link = page.locator('#hamada a[href="#leak"]');
  await link.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const place = () => link.evaluate((it) => Math.round(it.getBoundingClientRect().top));
  const before = await place();
  await link.press('Enter');
  await expect.poll(() => isSheet('leak')).toBe(true);
  await expect.poll(place).toBe(before);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => isSheet('leak')).toBe(false);
  await expect.poll(place).toBe(before);
  await expect.poll(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
});

test('Back from a section puts the keyboard on the link that led there', async () => {
  await open(narrow, true);
  const link = page.locator('nav a[href="#voices"]');
  await link.press('Enter');
  await expect.poll(scrollY).toBeGreaterThan(narrow.height);
  await page.goBack();
  await expect.poll(scrollY).toBe(0);
  await expect.poll(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
});

test('on a desktop the words of a claim are lifted to where the table is', async () => {
  await open(wide, true);
  await page.locator('#stands summary').first().click();
  expect(await follow('#stands a[href="#intrusion--1"]')).toBeLessThanOrEqual(1);
  await expect.poll(() => isSheet('intrusion--1')).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => isSheet('intrusion--1')).toBe(false);
});

test('Escape puts away the list of what is not known, too', async () => {
  await open(narrow, true);
  await page.locator('#glance a[href="#unknown--list"]').click();
  await expect.poll(() => isSheet('unknown--list')).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => isSheet('unknown--list')).toBe(false);
});

test('who has jumped is offered the way back to where they were', async () => {
  await open(narrow, true);
  await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  await page.locator('nav a[href="#voices"]').evaluate((link: HTMLElement) => link.click());
  const back = page.getByRole('button', { name: 'Back to where you were' });
  await back.evaluate((button: HTMLElement) => button.click());
  await expect.poll(scrollY).toBe(300);
  await expect.poll(() => back.count()).toBe(0);
});

test('pointing at an event lights its words, and pointing at words lights what rests on them', async () => {
  await open(wide, true);
  await page
    .locator('#nsa-finds')
    .evaluate((event) => event.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.locator('#nsa-finds h3').hover();
  const pointed = () =>
    page
      .locator('[data-pointed]')
      .evaluateAll((all) => all.map((each) => each.id || each.getAttribute('data-items')));
  await expect.poll(pointed).toContain('nsa-finds--1');
  await page.locator('#text mark[id="nsa-finds--1"]').hover();
  await expect.poll(pointed).toContain('nsa-finds');
});

test('on a wide page a link leads to a quotation with the name of its speaker above it', async () => {
  await open(wide, true);
  const bar = (await page.locator('[data-site-bar]').boundingBox())?.height ?? Infinity;
  for (const id of ['matsuno-has-not-confirmed', 'hamada-has-not-confirmed']) {
    await page.locator(`main a[href="#${id}"]`).first().click();
    await expect.poll(hash).toBe(`#${id}`);
    const name = page.locator('[data-peek]:has(:target) > h4');
    await expect.poll(async () => (await name.boundingBox())?.y ?? 0, { message: id }).toBeGreaterThan(bar);
  }
});

test('the way past the header is seen by who comes to it by keyboard', async () => {
  for (const viewport of [narrow, wide]) {
    await open(viewport, false);
    await page.keyboard.press('Tab');
    const onTop = await page.evaluate(() => {
      const link = document.activeElement;
      const box = link?.getBoundingClientRect() ?? new DOMRect();
      const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return link instanceof HTMLAnchorElement && seen === link;
    });
    expect(onTop).toBe(true);
  }
});

test('on a phone no sign of a paragraph stands on a line without the word before it', async () => {
  await open(narrow, false);
  const alone = await page
    .locator('#unknown li > a, #timeline article > div > a, #voices a')
    .evaluateAll((links) =>
      links.flatMap((link) => {
        if (!/^\d+$/.test(link.textContent) || !link.checkVisibility() || !link.parentElement) return [];
        const before = document.createRange();
        before.setStart(link.parentElement, 0);
        before.setEndBefore(link);
        const word = [...before.getClientRects()].findLast(({ width }) => width > 1);
        const box = link.getBoundingClientRect();
        const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
        return word && Math.abs(middle(word) - middle(box)) > 10 ? [link.parentElement.textContent] : [];
      }),
    );
  expect(alone).toEqual([]);
});

test('the theme that a reader chooses stays through the visit, by the address', async () => {
  await open(narrow, true);
  await page.getByRole('link', { name: 'Dark', exact: true }).click();
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe('dark');
  expect(new URL(page.url()).search).toBe('?theme=dark');
  await page.getByRole('link', { name: 'All stories' }).click();
  await page.waitForURL(/stories\?theme=dark/);
  expect(await scheme()).toBe('dark');
});

test('without script no control is offered that needs it', async () => {
  await open(narrow, false);
  expect(await page.locator('button:visible, [data-theme-choice]:visible').count()).toBe(0);
});

test('a story of nothing but a text, one in Arabic and one in Japanese bear it too', async () => {
  for (const fixture of [
    'nothing-but-a-text',
    'bridge-in-arabic',
    'library-in-japanese',
    'overlapping-passages',
  ]) {
    page = await served.emptyPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${inject('sites').fixtures}stories/${fixture}`);
    await laidOut(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), fixture).toBe(320);
    const link = page.locator('#text a[href*="--all"]').first();
    if ((await link.count()) > 0) {
      expect(await follow('#text a[href*="--all"]'), fixture).toBeLessThanOrEqual(1);
      expect(await isSheet(hash().slice(1)), fixture).toBe(true);
    }
  }
});
