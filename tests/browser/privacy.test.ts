import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules } from '../../src/plugins/hostFiles';
import { addressesIn, shippedStory } from './builtSite';
import { launchChromium } from './chromium';
import { wake } from './openAlive';
import { type ServedSite, serveDist } from './serveDist';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { slug } = shippedStory();

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveDist();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Answers as a host does that obeys the built `_headers`. */
async function obeyHeaders(context: BrowserContext): Promise<void> {
  const rules = readFileSync(join(root, 'dist/_headers'), 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const fits = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
      const headers = lines.map((line) => line.trim().split(': '));
      return { fits, headers: Object.fromEntries(headers) as Record<string, string> };
    });
  await context.route(`${site.address}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const said = rules.filter(({ fits }) => fits.test(pathname)).map(({ headers }) => headers);
    const response = await route.fetch();
    await route.fulfill({ response, headers: Object.assign(response.headers(), ...said) });
  });
}

describe('whoever reads', () => {
  test('leaves no trace: no page asks another site for anything, sets a cookie or touches storage', async () => {
    const context = await browser.newContext();
    const touched: string[] = [];
    const asked = new Set<string>();
    await context.exposeFunction('noteTouch', (what: string) => touched.push(what));
    await context.addInitScript(noteStorage);
    context.on('request', (request) => asked.add(new URL(request.url()).origin));
    context.on('weberror', (error) => touched.push(error.error().message));
    for (const address of addressesIn('dist')) {
      const page = await context.newPage();
      await page.goto(site.address + address);
      await wake(page);
      await page.close();
    }
    expect(touched).toEqual([]);
    expect([...asked]).toEqual([new URL(site.address).origin]);
    const { cookies, origins } = await context.storageState({ indexedDB: true });
    expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
    await context.close();
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
    const context = await browser.newContext();
    await obeyHeaders(context);
    const page = await context.newPage();
    await page.route('http://localhost:1/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${site.address}${path}"></iframe>` }),
    );
    await page.goto('http://localhost:1/');
    // A browser that refuses shows a page of its own.
    const roots = await page.frames()[1]?.locator('#root').count();
    expect(roots).toBe(shown ? 1 : 0);
    await context.close();
  });

  test('lets a reading page come to life, with its typeface', async () => {
    const context = await browser.newContext();
    await obeyHeaders(context);
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    const answer = await page.goto(`${site.address}stories/${slug}/`);
    expect(answer?.headers()['x-content-type-options']).toBe(
      headerRules('/')['/*']?.['X-Content-Type-Options'],
    );
    await wake(page);
    expect(await page.evaluate(() => document.fonts.check('1rem "Newsreader Variable"'))).toBe(true);
    expect(trouble).toEqual([]);
    await context.close();
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
    void (window as unknown as { noteTouch: (what: string) => void }).noteTouch(what);
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
