import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesIn, axeSource, buildUnder, shippedStory } from './builtSite';
import { launchChromium } from './chromium';
import { type ServedSite, serveDist } from './serveDist';

const story = shippedStory();
const storyAddress = `stories/${story.slug}`;
const sectionHeadings = ['Where each side stands', 'Timeline', 'Who said what', 'Full text'];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

describe.each([
  { place: 'at the root of a host', base: '/' },
  { place: 'in a sub-folder', base: '/sub/folder/' },
])('the built site $place', ({ base }) => {
  let site: ServedSite;
  let addresses: string[];

  beforeAll(async () => {
    const outDir = base === '/' ? 'dist' : await buildUnder(base);
    addresses = addressesIn(outDir);
    site = await serveDist({ base, outDir });
  });

  afterAll(async () => {
    await site.close();
  });

  /** Opens each address in a page of its own and gives what went wrong while `visit` was at it. */
  async function visitAll(
    options: { javaScriptEnabled: boolean; width?: number },
    visit: (page: Page, address: string) => Promise<void>,
  ) {
    const context = await browser.newContext({
      javaScriptEnabled: options.javaScriptEnabled,
      viewport: { width: options.width ?? 1360, height: 900 },
    });
    const trouble: string[] = [];
    for (const address of addresses) {
      const page = await context.newPage();
      listen(page, address, trouble);
      await page.goto(site.address + address, { waitUntil: 'networkidle' });
      await visit(page, address);
      await page.close();
    }
    await context.close();
    return trouble;
  }

  test('has the home page, the list of stories, the story, and a frame for the whole and for each section', () => {
    const sections = ['stands', 'timeline', 'voices', 'text'];
    const frames = ['', ...sections.map((section) => `/${section}`)].map(
      (rest) => `embed/${story.slug}${rest}`,
    );
    expect(addresses).toEqual(['', ...frames, 'stories', storyAddress].toSorted());
  });

  test('serves every quotation and every section heading as HTML, before any script', async () => {
    for (const address of ['', storyAddress]) {
      const text = textOf(await (await fetch(site.address + address)).text());
      for (const heading of sectionHeadings) expect(text).toContain(heading);
      const quotes = story.statements.filter(({ form }) => form === 'quote');
      expect(quotes).toHaveLength(3);
      for (const { words } of quotes) expect(text).toContain(words);
    }
  });

  test('serves the whole text of the story in order, before any script', async () => {
    const text = textOf(await (await fetch(site.address + storyAddress)).text()).replace(/\s+/g, ' ');
    let from = 0;
    for (const passage of story.passages) {
      expect(text).toContain(passage.words);
      from += 1;
    }
    expect(from).toBe(story.passages.length);
  });

  test('tells browsers and search engines what each page is', async () => {
    for (const address of addresses) {
      const html = await (await fetch(site.address + address)).text();
      expect(html, address).toMatch(/<html[^>]* lang="en"/);
      expect(html, address).toMatch(/<title>[^<]{5,}<\/title>/);
      expect(html, address).toMatch(/<meta name="description" content="[^"]{20,}"/);
      expect(html, address).toMatch(/<link rel="canonical" href="[^"]+"/);
      expect(html, address).toMatch(/<meta property="og:title" content="[^"]{5,}"/);
      expect(/<meta name="robots" content="noindex/.test(html), address).toBe(address.startsWith('embed/'));
    }
    const home = await (await fetch(site.address)).text();
    const frame = await (await fetch(`${site.address}embed/${story.slug}/text`)).text();
    for (const html of [home, frame])
      expect(html).toContain(`<link rel="canonical" href="${base}${storyAddress}"`);
  });

  test('answers an unknown address with status 404 and a page that helps on', async () => {
    const answer = await fetch(`${site.address}stories/no-such-story`);
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toMatch(/<h1[^>]*>/);
    expect(html).toContain(`href="${base}stories"`);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.address}stories/no-such-story/at/all`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('main').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(addresses).toContain(new URL(page.url()).pathname.slice(base.length).replace(/\/$/, ''));
    await context.close();
  });

  test.each([true, false])(
    'raises no message and no failed request on any page, script on: %s',
    async (javaScriptEnabled) => {
      expect(await visitAll({ javaScriptEnabled }, async () => {})).toEqual([]);
    },
  );

  test.each([true, false])('leads every link where it says, script on: %s', async (javaScriptEnabled) => {
    const wrong: string[] = [];
    let followed = 0;
    const trouble = await visitAll({ javaScriptEnabled }, async (page, address) => {
      for (const link of await linksOf(page)) {
        followed += 1;
        if (link.problem) wrong.push(`${address}: “${link.words}” (${link.href}): ${link.problem}`);
        const target = new URL(link.href);
        const inside = target.origin === new URL(site.address).origin;
        if (!inside) {
          if (target.protocol !== 'https:') wrong.push(`${address}: ${link.href} is not https`);
          continue;
        }
        const named = target.pathname.slice(base.length).replace(/\/$/, '');
        if (!target.pathname.startsWith(base) || !addresses.includes(named)) {
          wrong.push(`${address}: “${link.words}” leads to ${link.href}, which is no page`);
        }
      }
    });
    expect(wrong).toEqual([]);
    expect(trouble).toEqual([]);
    expect(followed).toBeGreaterThan(200);
  });

  test.each([true, false])(
    'follows a passage from the timeline to the text and back, script on: %s',
    async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(site.address + storyAddress, { waitUntil: 'networkidle' });
      const [event] = story.events;
      const passage = story.passages.find(({ item }) => item === event?.id);
      if (!event || !passage) throw new Error('the shipped story has no event with a passage');

      await page
        .locator(`#timeline [id="${event.id}"]`)
        .getByRole('link', { name: `paragraph ${passage.paragraph}` })
        .first()
        .click();
      expect(new URL(page.url()).hash).toBe(`#${passage.id}`);
      const mark = page.locator(`[id="${passage.id}"]`);
      expect(await page.locator(':target').getAttribute('id')).toBe(passage.id);
      await inView(mark);
      await page.locator(`#text a[href$="#${event.id}"]`).first().click();
      expect(new URL(page.url()).hash).toBe(`#${event.id}`);
      expect(await page.locator(':target').getAttribute('id')).toBe(event.id);
      await inView(page.locator(`#timeline [id="${event.id}"]`));
      await page.goBack();
      expect(new URL(page.url()).hash).toBe(`#${passage.id}`);
      await context.close();
    },
  );

  test('has one main heading a page, headings in order, landmarks, and no id twice', async () => {
    await visitAll({ javaScriptEnabled: false }, async (page, address) => {
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
      expect(
        levels.filter((level) => level === 1),
        address,
      ).toHaveLength(1);
      for (const [at, level] of levels.entries())
        expect(level - (levels[at - 1] ?? 0), `${address}: heading ${at + 1}`).toBeLessThan(2);
      expect(await page.getByRole('main').count(), address).toBe(1);
      const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        address,
      ).toEqual([]);
    });
  });

  test.each(['light', 'dark'] as const)('passes every rule of axe on every page, %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const found: string[] = [];
    for (const address of addresses) {
      const page = await context.newPage();
      await page.goto(site.address + address, { waitUntil: 'networkidle' });
      for (const violation of await axeViolations(page)) found.push(`${address}: ${violation}`);
      await page.close();
    }
    await context.close();
    expect(found).toEqual([]);
  });

  test.each([320, 768])('never scrolls sideways at %i pixels', async (width) => {
    const wide: string[] = [];
    await visitAll({ javaScriptEnabled: true, width }, async (page, address) => {
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scrollWidth > width) wide.push(`${address}: ${scrollWidth}`);
    });
    expect(wide).toEqual([]);
  });
});

/** Notes every console message, error and failed request of a page. */
function listen(page: Page, address: string, trouble: string[]): void {
  page.on('console', (message) => trouble.push(`${address}: ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`${address}: ${error.message}`));
  page.on('requestfailed', (request) =>
    trouble.push(`${address}: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${address}: ${response.url()} ${response.status()}`);
  });
}

interface FoundLink {
  href: string;
  words: string;
  problem: string | undefined;
}

/** Every link of a page; `problem` where one within the page leads elsewhere than its words say. */
function linksOf(page: Page): Promise<FoundLink[]> {
  return page.locator('a').evaluateAll((links) =>
    (links as HTMLAnchorElement[]).map((link) => {
      const words = link.textContent.trim();
      const found = { href: link.href, words, problem: undefined };
      if (!link.hasAttribute('href')) return { ...found, problem: 'has no address' };
      const { hash, pathname } = new URL(link.href);
      if (hash === '' || pathname.replace(/\/$/, '') !== location.pathname.replace(/\/$/, '')) return found;
      const target = document.getElementById(decodeURIComponent(hash.slice(1)));
      if (!target) return { ...found, problem: 'leads to no element' };
      const paragraph = /paragraph (\d+)/.exec(words)?.[1];
      if (paragraph && !target.closest(`[id="paragraph--${paragraph}"]`))
        return { ...found, problem: 'is in another paragraph' };
      return found;
    }),
  );
}

/** What axe finds, with its best practices, a line each. */
async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource());
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

/** The words of an HTML document, tags and entities resolved. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

async function inView(locator: ReturnType<Page['locator']>): Promise<void> {
  await expect
    .poll(() =>
      locator.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }),
    )
    .toBe(true);
}
