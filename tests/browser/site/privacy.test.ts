import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressesIn } from '../servedSites/addressesIn';
import { wake } from '../checks/openAlive';
import { servedInChromium } from '../servedSites/servedInChromium';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const story = inject('story');
const { slug } = story;

const served = servedInChromium();

/**
 * Every page, but of the frames of single items, which run no code of ours but what tells their height, those of one
 * event and of one statement; the version in another language has no other kinds of pages.
 */
const itemsShown = new Set([story.events[0]?.id, story.statements[0]?.id]);
const kindsOfPages = addressesIn('dist').filter((address) => {
  const item = /\/item\/(.+)$/.exec(address)?.[1];
  return (item === undefined || itemsShown.has(item)) && !address.includes(inject('translation').slug);
});

/** Has every page of a context report what its policy refuses, and what its console says. */
async function noteTrouble(context: BrowserContext): Promise<string[]> {
  const trouble: string[] = [];
  await context.exposeFunction('noteTrouble', (what: string) => trouble.push(what));
  await context.addInitScript(noteStorage);
  await context.addInitScript(noteViolations);
  context.on('weberror', (error) => trouble.push(error.error().message));
  context.on('console', (message) => trouble.push(message.text()));
  return trouble;
}

/** What a reader chooses by, filters and switches with, and opens. */
const uses = ['a[href^="#"]', 'summary', '[href*="clock="]', '[data-theme-choice]', 'button'];

/** Brings a page to life, if it has a life, and uses and prints it; gives back what there was to use. */
async function use(page: Page): Promise<string[]> {
  await wake(page);
  if ((await page.locator('script[data-app]').count()) > 0) await wakeFrame(page);
  const used: string[] = [];
  for (const what of (await page.locator('#root[data-alive]').count()) > 0 ? uses : []) {
    const first = page.locator(`#root ${what}:visible`).first();
    if ((await first.count()) === 0) continue;
    await first.evaluate((element: HTMLElement) => element.click());
    used.push(what);
  }
  await page.emulateMedia({ media: 'print' });
  await page.emulateMedia({ media: null });
  return used;
}

async function wakeFrame(page: Page): Promise<void> {
  await page.mouse.move(40, 40);
  await page.mouse.move(50, 50);
  await page.locator('#root[data-alive]').waitFor({ state: 'attached' });
}

describe('whoever reads', () => {
  test('leaves no trace, and no page does what its policy refuses: not asking other sites, nor storing', async () => {
    const context = await served.browser.newContext();
    const trouble = await noteTrouble(context);
    const asked = new Set<string>();
    const used = new Set<string>();
    context.on('request', (request) => asked.add(new URL(request.url()).origin));
    const page = await context.newPage();
    for (const address of kindsOfPages) {
      await page.goto(served.address + address);
      for (const what of await use(page)) used.add(what);
    }
    expect(trouble).toEqual([]);
    expect([...used].toSorted()).toEqual(uses.toSorted());
    expect([...asked]).toEqual([new URL(served.address).origin]);
    const { cookies, origins } = await context.storageState({ indexedDB: true });
    expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
    await context.close();
  });
});

describe('a page’s policy', () => {
  const storyPage = () => `${served.address}stories/${slug}/`;
  const embed = () => `${served.address}embed/${slug}/timeline/`;

  /** Opens a page whose bytes were changed on their way, from a host that sends headers or none. */
  async function open(address: string, change: (html: string) => string, says: 'headers' | 'nothing') {
    const context = await served.browser.newContext();
    const trouble = await noteTrouble(context);
    const page = await context.newPage();
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = change(html);
      if (body === html) throw new Error('nothing was changed');
      await route.fulfill(says === 'headers' ? { response, body } : { contentType: 'text/html', body });
    });
    await page.goto(address);
    return { page, refused: () => trouble.filter((what) => what.startsWith('refused')), context };
  }

  const changes = {
    'script-src-elem': (html: string) => html.replace('`scroll`]', '`scroll` ]'),
    'style-src-elem': (html: string) => html.replace('@layer tokens,', '@layer tokens ,'),
  };
  test.each([
    ['script of a reading page', storyPage, 'script-src-elem'],
    ['style of a reading page', storyPage, 'style-src-elem'],
    ['script of a frame', embed, 'script-src-elem'],
    ['style of a frame', embed, 'style-src-elem'],
  ] as const)(
    'refuses the %s where one byte was changed, and the words stay',
    async (_, address, directive) => {
      const { page, refused, context } = await open(address(), changes[directive], 'nothing');
      await expect.poll(refused, { timeout: 30_000 }).toEqual([`refused: ${directive} inline`]);
      expect(await page.locator('h2').count()).toBeGreaterThan(0);
      await context.close();
    },
  );

  test.each(['page', 'host'] as const)(
    'refuses what was put into the words, by what the %s says',
    async (who) => {
      const put = [
        '<base href="http://localhost:1/">',
        '<script>document.title = "taken"</script>',
        `<img src="/favicon.svg" onload="document.title = 'taken'">`,
        '<img src="http://localhost:1/a.png">',
        '<p style="color: red">x</p>',
        '<iframe src="http://localhost:1/"></iframe>',
        '<object data="/favicon.svg"></object>',
        '<script src="http://localhost:1/a.js"></script>',
      ].join('');
      const { page, refused, context } = await open(
        storyPage(),
        (html) =>
          (who === 'host' ? html.replace(/<meta http-equiv[^>]*>/, '') : html).replace('<h1', `${put}<h1`),
        who === 'host' ? 'headers' : 'nothing',
      );
      const here = `${new URL(served.address).origin}/`;
      await expect
        .poll(() => refused().toSorted(), { timeout: 30_000 })
        .toEqual([
          'refused: base-uri http://localhost:1/',
          'refused: frame-src http://localhost:1',
          'refused: img-src http://localhost:1/a.png',
          `refused: object-src ${here}favicon.svg`,
          'refused: script-src-attr inline',
          'refused: script-src-elem http://localhost:1/a.js',
          'refused: script-src-elem inline',
          'refused: style-src-attr inline',
        ]);
      expect(await page.title()).not.toBe('taken');
      await context.close();
    },
  );

  test('lets no script turn words into markup, or into a script but a frame’s own, which has done so once', async () => {
    const page = await served.emptyPage();
    const write = () =>
      page.evaluate(() => {
        document.createElement('p').innerHTML = '<b>x</b>';
      });
    const name = () =>
      page.evaluate(() => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy: (name: string) => void };
        };
        trustedTypes.createPolicy('on-record');
      });
    await page.goto(storyPage());
    await expect(write()).rejects.toThrow('TrustedHTML');
    await expect(name()).rejects.toThrow('disallowed');
    await page.goto(embed());
    await wakeFrame(page);
    await expect(write()).rejects.toThrow('TrustedHTML');
    await expect(name()).rejects.toThrow('already exists');
  });
});

describe('a host that obeys the file _headers', () => {
  test.each([
    { path: `stories/${slug}/`, shown: false },
    { path: 'stories/', shown: false },
    { path: '', shown: false },
    { path: `embed/${slug}/`, shown: true },
    { path: `embed/${slug}/timeline/`, shown: true },
  ])('lets another site frame /$path: $shown', async ({ path, shown }) => {
    const page = await served.emptyPage();
    // By way of the test: Chromium asks before a page without a server frames one of this machine.
    await page.route(`${served.address}**`, async (route) =>
      route.fulfill({ response: await route.fetch() }),
    );
    await page.route('http://localhost:1/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${served.address}${path}"></iframe>` }),
    );
    await page.goto('http://localhost:1/');
    // A browser that refuses shows a page of its own.
    const roots = await page.frames()[1]?.locator('#root').count();
    expect(roots).toBe(shown ? 1 : 0);
  });

  test('lets a reading page come to life, with its typeface', async () => {
    const page = await served.emptyPage();
    const answer = await page.goto(`${served.address}stories/${slug}/`);
    expect(answer?.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("require-trusted-types-for 'script'") as string,
    });
    await wake(page);
    expect(await page.evaluate(() => document.fonts.check('1rem "Newsreader Variable"'))).toBe(true);
  });
});

describe('licenses.txt', () => {
  const words = () => readFileSync(join(root, 'dist/licenses.txt'), 'utf8');

  test('names all that the project’s package file says is for the readers, and the typeface', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries(dependencies))
      expect(words()).toContain(`## ${name} - ${version} (`);
    expect(words()).toContain('## @fontsource-variable/newsreader - ');
  });

  test('names no licence but those that were looked at', () => {
    const licences = [...words().matchAll(/^## .+ \((.+)\)$/gm)].map(([, licence]) => licence);
    expect([...new Set(licences)].toSorted()).toEqual(['MIT', 'OFL-1.1']);
  });
});

/** Runs inside every page, before everything else. */
function noteStorage(): void {
  const note = (what: string) =>
    void (window as unknown as { noteTrouble: (what: string) => void }).noteTrouble(what);
  for (const method of ['setItem', 'getItem', 'removeItem', 'clear', 'key'] as const) {
    Object.defineProperty(Storage.prototype, method, { value: () => note(`storage: ${method}`) });
  }
  Object.defineProperty(document, 'cookie', {
    get: () => note('cookie read'),
    set() {
      note('cookie written');
    },
  });
  IDBFactory.prototype.open = () => {
    note('database');
    throw new Error('no database is expected');
  };
  // Not there in the empty page that comes before the first address.
  if (!isSecureContext) return;
  CacheStorage.prototype.open = () => {
    note('cache');
    return Promise.reject(new Error('no cache is expected'));
  };
}

/** Runs inside every page, before everything else. */
function noteViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    const { noteTrouble: note } = window as unknown as { noteTrouble: (what: string) => void };
    note(`refused: ${effectiveDirective} ${blockedURI}`);
  });
}
