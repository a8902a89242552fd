import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations, colourViolations, violationsOfAnyColour } from '../checks/axeViolations';
import { openAlive, wake } from '../checks/openAlive';
import { addressesIn } from '../servedSites/addressesIn';
import { subFolder } from '../servedSites/buildSubFolderSite';
import { servedInChromium } from '../servedSites/servedInChromium';

const story = inject('story');
const translation = inject('translation');
const storyAddress = `stories/${story.slug}`;
const sectionHeadings = [
  'Where each side stands',
  'What is not known',
  'Timeline',
  'Who said what',
  'Full text',
];

describe.each([
  { place: 'at the root of a host', site: 'dist', base: '/', known: '/' },
  {
    place: 'in a sub-folder of a host it knows',
    site: 'subFolder',
    base: subFolder,
    known: inject('sites').subFolder,
  },
] as const)('the built site $place', ({ site, base, known }) => {
  const served = servedInChromium(site);
  const addresses = addressesIn(inject('folders')[site]);

  test('has the home page, the list of stories, and in each language the story, the page about sharing it, and a frame for the whole, for each section and for each item', () => {
    const sections = ['stands', 'timeline', 'voices', 'text', 'page'];
    const pages = [story, translation].flatMap(({ slug, events, statements }) => {
      const items = [...events, ...statements].map(({ id }) => `item/${id}`);
      const frames = ['', ...[...sections, ...items].map((part) => `/${part}`)];
      return [`stories/${slug}`, `stories/${slug}/embed`, ...frames.map((rest) => `embed/${slug}${rest}`)];
    });
    expect(addresses).toEqual(['', 'stories', ...pages].toSorted());
  });

  test('serves every quotation and every section heading as HTML, before any script', async () => {
    for (const address of ['', storyAddress]) {
      const text = textOf(await (await fetch(served.address + address)).text());
      for (const heading of sectionHeadings) expect(text).toContain(heading);
      const quotes = story.statements.filter(({ form }) => form === 'quote');
      expect(quotes).toHaveLength(3);
      for (const { text: run } of quotes.flatMap(({ words }) => words)) expect(text).toContain(run);
    }
  });

  test('serves the whole text of the story in order, before any script', async () => {
    const text = textOf(await (await fetch(served.address + storyAddress)).text()).replace(/\s+/g, ' ');
    let from = 0;
    for (const passage of story.passages) {
      expect(text).toContain(passage.words);
      from += 1;
    }
    expect(from).toBe(story.passages.length);
  });

  test('tells browsers and search engines what each page is', async () => {
    for (const address of addresses) {
      const html = await (await fetch(served.address + address)).text();
      const language = address.includes(translation.slug) ? 'ja' : 'en';
      expect(html, address).toMatch(new RegExp(`<html[^>]* lang="${language}"`));
      expect(html, address).toMatch(/<title>[^<]{5,}<\/title>/);
      expect(html, address).toMatch(/<meta name="description" content="[^"]{20,}"/);
      expect(html, address).toMatch(/<link rel="canonical" href="[^"]+"/);
      expect(html, address).toMatch(/<meta property="og:title" content="[^"]{5,}"/);
      expect(/<meta name="robots" content="noindex/.test(html), address).toBe(
        address.startsWith('embed/') || address.endsWith('/embed'),
      );
    }
    const home = await (await fetch(served.address)).text();
    const frame = await (await fetch(`${served.address}embed/${story.slug}/text`)).text();
    for (const html of [home, frame])
      expect(html).toContain(`<link rel="canonical" href="${known}${storyAddress}"`);
  });

  test('leads to the story in its other language and back, without script, and tells search engines of both', async () => {
    const page = await served.emptyPage({ javaScriptEnabled: false });
    await page.goto(served.address + storyAddress);
    for (const { name, slug, language } of [
      { name: '日本語', ...translation },
      { name: 'English', ...story },
    ]) {
      const link = page.getByRole('main').getByRole('link', { name, exact: true });
      expect(await link.getAttribute('hreflang')).toBe(language);
      await link.click();
      await page.waitForURL(`**/stories/${slug}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      const versions = await page
        .locator('link[hreflang]')
        .evaluateAll((links) =>
          links.map((each) => [each.getAttribute('hreflang'), each.getAttribute('href')]),
        );
      expect(versions).toEqual([
        ['en', `${known}${storyAddress}`],
        ['ja', `${known}stories/${translation.slug}`],
      ]);
    }
  });

  test('answers an unknown address with status 404 and a page that helps on', async () => {
    const answer = await fetch(`${served.address}stories/no-such-story`);
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toMatch(/<h1[^>]*>/);
    expect(html).toContain(`href="${base}stories"`);
    const page = await served.emptyPage();
    await page.goto(`${served.address}stories/no-such-story/at/all`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('main').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(addresses).toContain(new URL(page.url()).pathname.slice(base.length).replace(/\/$/, ''));
  });

  describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
    let visits: Visit[];
    let looks: Look[];

    // One visit to each kind of page, on which all is asked that needs a browser.
    beforeAll(async () => {
      visits = [];
      // Where a site lies makes a difference to where scripts look, and that to a page of each kind.
      const [event] = story.events;
      const ofEachKind = ['', 'stories', storyAddress, `${storyAddress}/embed`, `embed/${story.slug}`];
      const elsewhere = [...ofEachKind, `embed/${story.slug}/item/${event?.id}`];
      const visited = site === 'dist' ? varied(addresses) : javaScriptEnabled ? elsewhere : [];
      for (const address of visited) {
        const page = await served.emptyPage({ javaScriptEnabled });
        const trouble = listen(page);
        await page.goto(served.address + address);
        if (javaScriptEnabled) {
          await wake(page);
          // The previews of the page about sharing are pages, too, and would be cut off.
          if (address.endsWith('/embed'))
            await page.locator('[id$="-measured"]', { hasText: '320:' }).waitFor();
          for (const frame of page.frames()) await frame.waitForLoadState('load');
        }
        const visit = { trouble, ...(await page.evaluate(look, address)) };
        visits.push({
          ...visit,
          faults: javaScriptEnabled && site === 'dist' ? await faultsOf(page, address) : [],
        });
      }
      looks = javaScriptEnabled ? visits : await Promise.all(varied(addresses).map(lookAtServed));
    });

    /** What a page shows where no script runs is what is served, which takes no browser to read. */
    async function lookAtServed(address: string): Promise<Look> {
      const url = served.address + address;
      const { window } = new JSDOM(await (await fetch(url)).text(), { url });
      return look(address, window);
    }

    test('raises no message and no failed request on any page', () => {
      expect(
        visits.flatMap(({ address, trouble }) => trouble.map((words) => `${address}: ${words}`)),
      ).toEqual([]);
    });

    test('passes every rule of axe, light and dark, and never scrolls sideways', () => {
      expect(visits.flatMap(({ address, faults }) => faults.map((words) => `${address}: ${words}`))).toEqual(
        [],
      );
    });

    test('leads every link where it says', () => {
      const wrong: string[] = [];
      for (const { address, links } of looks) {
        for (const link of links) {
          if (link.problem) wrong.push(`${address}: “${link.words}” (${link.href}): ${link.problem}`);
          const target = new URL(link.href);
          if (target.origin !== new URL(served.address).origin) {
            if (target.protocol !== 'https:') wrong.push(`${address}: ${link.href} is not https`);
            continue;
          }
          const path = target.pathname.slice(base.length);
          const named = looks.find((one) => one.address === path);
          const id = decodeURIComponent(target.hash.slice(1));
          if (!addresses.includes(path))
            wrong.push(`${address}: “${link.words}” leads to ${link.href}, which is no page`);
          // “Close” leads to nothing, so that nothing is lifted.
          else if (id !== '' && id !== '-' && named && !named.ids.includes(id))
            wrong.push(`${address}: ${link.href} leads to no element`);
        }
      }
      expect(wrong).toEqual([]);
      expect(looks.flatMap(({ links }) => links).length).toBeGreaterThan(200);
    });

    test('has one main heading a page, headings in order, one main part, and no id twice', () => {
      for (const { address, levels, mains, ids } of looks) {
        expect(
          levels.filter((level) => level === 1),
          address,
        ).toHaveLength(1);
        for (const [at, level] of levels.entries()) {
          expect(level - (levels[at - 1] ?? 0), `${address}: heading ${at + 1}`).toBeLessThan(2);
        }
        expect(mains, address).toBe(1);
        expect(
          ids.filter((id, at) => ids.indexOf(id) !== at),
          address,
        ).toEqual([]);
      }
    });
  });

  test.each([true, false])(
    'follows an event to its words and comes back with Back, script on: %s',
    async (javaScriptEnabled) => {
      const page = await served.emptyPage({ javaScriptEnabled });
      if (javaScriptEnabled) await openAlive(page, served.address + storyAddress);
      else await page.goto(served.address + storyAddress);
      const [event] = story.events;
      const passage = story.passages.find(({ item }) => item === event?.id);
      if (!event || !passage) throw new Error('the shipped story has no event with a passage');

      await page.locator(`#timeline a[href="#${passage.id}"]`).first().click();
      expect(new URL(page.url()).hash).toBe(`#${passage.id}`);
      const mark = page.locator(`[id="${passage.id}"]`);
      // With script the page is held still, which the browser's own mark cannot be: state marks instead.
      const marked = javaScriptEnabled ? ':is(mark[data-focused], mark[data-focused] *)' : ':target';
      await expect.poll(() => mark.and(page.locator(marked)).count()).toBe(1);
      await inView(mark);
      await page.goBack();
      expect(new URL(page.url()).hash).toBe('');
      await inView(page.locator(`#timeline [id="${event.id}"]`));
    },
  );
});

/**
 * Every kind of page, and of the frames of single items those of one event and of one statement; of the version in
 * another language its card alone of all frames.
 */
function varied(addresses: readonly string[]): string[] {
  const spared = [...story.events.slice(1), ...story.statements.slice(1)].map(({ id }) => `/item/${id}`);
  return addresses.filter(
    (address) =>
      !spared.some((item) => address.endsWith(item)) && !address.startsWith(`embed/${translation.slug}/`),
  );
}

/** What the elements of a page say. */
interface Look {
  address: string;
  links: { href: string; words: string; problem: string | undefined }[];
  levels: number[];
  mains: number;
  ids: string[];
}

/** What one visit to a page finds. */
interface Visit extends Look {
  trouble: string[];
  /** What is wrong with how it looks, if that was asked for. */
  faults: string[];
}

/** Home and the widget of all show what the story's page shows, in the same colours. */
const likeTheStory = ['', `embed/${story.slug}/page`];

/**
 * What axe finds in either theme, and at which widths the page is wider than its window. Colours are asked for once of
 * what stands on several pages, and the dark ones in one language: a theme knows no other.
 */
async function faultsOf(page: Page, address: string): Promise<string[]> {
  const faults = await (likeTheStory.includes(address) ? violationsOfAnyColour(page) : axeViolations(page));
  if (!likeTheStory.includes(address) && !address.includes(translation.slug)) {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const violation of await colourViolations(page)) faults.push(`dark: ${violation}`);
    await page.emulateMedia({ colorScheme: null });
  }
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 900 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) faults.push(`${needed} pixels wide in a window of ${width}`);
  }
  return faults;
}

/** Notes every console message, error and failed request of a page. */
function listen(page: Page): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A browser whose script is off refuses scripts under this name; that is the reader's wish.
    if (!(reason === 'csp' && request.resourceType() === 'script'))
      trouble.push(`${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.url()} ${response.status()}`);
  });
  return trouble;
}

/** Runs inside a page, or over a document. A link's `problem`: it leads elsewhere than its words say. */
function look(address: string, { document, location }: Pick<Window, 'document' | 'location'> = window): Look {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    address,
    links: (all('a') as HTMLAnchorElement[]).map((link) => {
      const words = link.getAttribute('aria-label') ?? link.textContent.trim();
      const paragraph = /^Paragraph (\d+)/.exec(words)?.[1];
      const target =
        link.hash === '' ? null : document.getElementById(decodeURIComponent(link.hash.slice(1)));
      const here = link.pathname === location.pathname;
      const astray = here && paragraph && !target?.closest(`[id="paragraph--${paragraph}"]`);
      const problem = !link.hasAttribute('href')
        ? 'has no address'
        : astray
          ? 'is in another paragraph'
          : undefined;
      return { href: link.href, words, problem };
    }),
    levels: all('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName.slice(1))),
    mains: all('main').length,
    ids: all('[id]').map(({ id }) => id),
  };
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
