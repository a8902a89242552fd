import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { extract } from '@extractus/oembed-extractor';
import { describe, expect, inject, test } from 'vitest';
import { sections } from '../../../src/model/story';
import { addressesIn } from '../servedSites/addressesIn';
import { servedInChromium } from '../servedSites/servedInChromium';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const story = inject('story');
const outDir = inject('folders').subFolder;
const served = servedInChromium('subFolder');

/** What oEmbed says of a page, to a consumer that we did not write. */
async function embedded(address: string): Promise<Record<string, unknown>> {
  return { ...(await extract(`${served.address}${address}`)) };
}

describe('a link to the site, pasted where oEmbed is known', () => {
  test('becomes the story in a frame, from the story’s own page', async () => {
    expect(await embedded(`stories/${story.slug}`)).toMatchObject({
      type: 'rich',
      title: story.title,
      method: 'auto-discovery',
      html: expect.stringContaining(`src="${served.address}embed/${story.slug}"`),
    });
  });

  test.each(sections)('becomes that section, from the frame of %s', async (section) => {
    expect(await embedded(`embed/${story.slug}/${section}`)).toMatchObject({
      html: expect.stringContaining(`src="${served.address}embed/${story.slug}/${section}"`),
    });
  });
});

/** What Firefox's reader view, and many others, make an article with. */
const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

test('reader modes keep the glance, the stances and all that follows', async () => {
  const page = await served.browser.newPage();
  await page.goto(`${served.address}stories/${story.slug}`);
  const article = await page.evaluate<{ textContent: string; siteName: string }>(
    `(() => { ${readability}; return new Readability(document.cloneNode(true)).parse(); })()`,
  );
  await page.close();
  const words = article.textContent.replace(/\s+/g, ' ');
  for (const { text } of story.glance) expect(words).toContain(text);
  for (const { id, text } of story.claims) expect(words, id).toContain(text);
  for (const { id, title } of story.events) expect(words, id).toContain(title);
  expect(article.siteName).toBe('On Record');
});

test('every address that the pages and formats give out leads somewhere', async () => {
  const pages = await Promise.all(
    [...addressesIn(outDir), 'feed.xml', 'sitemap.xml', `oembed/${story.slug}.json`].map(async (path) =>
      (await fetch(`${served.address}${path}`)).text(),
    ),
  );
  const given = pages
    .flatMap((words) => words.match(/http:\/\/127\.0\.0\.1:\d+\/[^"\\<#\s&;]*/g) ?? [])
    .toSorted();
  const distinct = [...new Set(given)];
  expect(distinct).toContain(`${served.address}feed.xml`);
  expect(distinct).toContain(`${served.address}stories/${story.slug}/picture.png`);
  for (const address of distinct) {
    expect(address.startsWith(served.address), address).toBe(true);
    expect((await fetch(address)).status, address).toBe(200);
  }
});

test('the data in the page is one script, which the browser takes for data', async () => {
  const page = await served.emptyPage();
  await page.goto(`${served.address}stories/${story.slug}`);
  const data = await page.evaluate(() =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as { url: string },
    ),
  );
  expect(data).toHaveLength(1);
  expect(data[0]?.url).toBe(`${served.address}stories/${story.slug}`);
});

test('the data costs a reader of the page less than a kilobyte', () => {
  const page = readFileSync(join(root, outDir, 'stories', story.slug, 'index.html'), 'utf8');
  const bare = page.replace(/<script type="application\/ld\+json">.*?<\/script>/, '');
  expect(bare.length).toBeLessThan(page.length);
  // Brotli's best, quality 11, is what it does unasked.
  expect(brotliCompressSync(page).length - brotliCompressSync(bare).length).toBeLessThan(1024);
});

const timelineHost = 'http://timeline.test/';
const mimes: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Opens a file in TimelineJS3 as it comes from npm; gives what it shows, and what went wrong. */
async function shownByTimelineJs(file: string) {
  const page = await served.emptyPage({ viewport: { width: 1200, height: 800 } });
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.route(`${timelineHost}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/css/timeline.css">
<script src="/js/timeline.js"></script><div id="timeline" style="height: 700px"></div>
<script>timeline = new TL.Timeline('timeline', '/timeline.json')</script>`,
      });
    if (pathname === '/timeline.json')
      return route.fulfill({ contentType: 'application/json', body: readFileSync(join(root, file)) });
    const path = join(root, 'node_modules/@knight-lab/timelinejs/dist', pathname);
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: mimes[extname(path)] ?? 'application/octet-stream',
      body: readFileSync(path),
    });
  });
  await page.goto(timelineHost);
  await page.locator('.tl-timemarker').first().waitFor({ state: 'attached' });
  const shown = await page.evaluate(() => ({
    markers: [...document.querySelectorAll('.tl-timemarker')].map((marker) =>
      marker.id.replace(/-marker$/, ''),
    ),
    headlines: [...document.querySelectorAll('.tl-slide h2')].map((title) => title.textContent.trim()),
    dates: [...document.querySelectorAll('.tl-slide .tl-headline-date')].map((date) =>
      date.textContent.trim(),
    ),
    groups: [...document.querySelectorAll('.tl-timegroup')].map((group) => group.textContent.trim()),
  }));
  return { ...shown, trouble };
}

describe('timeline.json in the real TimelineJS3', () => {
  test('shows every event of the shipped story, with its date in our words', async () => {
    const shown = await shownByTimelineJs(`${outDir}/stories/${story.slug}/timeline.json`);
    expect(shown.trouble).toEqual([]);
    expect(shown.markers.toSorted()).toEqual(story.events.map(({ id }) => id).toSorted());
    for (const { title, date } of story.events) {
      expect(shown.headlines).toContain(title);
      expect(shown.dates.join('\n')).toContain(date.words);
      expect(shown.dates.join('\n')).toContain(date.qualifier ?? date.words);
    }
    expect(shown.groups.filter((name) => name !== '')).toEqual(
      expect.arrayContaining(['Alleged', 'Reported', 'Established']),
    );
  });

  test('shows every event of stories in Arabic and Japanese', async () => {
    const { fixtures } = inject('folders');
    for (const slug of ['bridge-in-arabic', 'library-in-japanese']) {
      const folder = `${fixtures}/stories/${slug}`;
      const { events } = JSON.parse(readFileSync(join(root, folder, 'story.json'), 'utf8')) as typeof story;
      const shown = await shownByTimelineJs(`${folder}/timeline.json`);
      expect(shown.trouble).toEqual([]);
      expect(shown.markers.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
      for (const { title } of events) expect(shown.headlines).toContain(title);
    }
  });
});
