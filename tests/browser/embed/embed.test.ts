import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { openHost, type OpenHost } from './hosts/openHost';
import { servedInChromium } from '../servedSites/servedInChromium';

const dist = join(resolve(dirname(fileURLToPath(import.meta.url)), '../../..'), 'dist');
const story = inject('story');
const quotes = story.statements.filter(({ form }) => form === 'quote');
const item = quotes[0]?.id ?? '';
const blanks = { slug: story.slug, item, section: 'stands', heights: '' };

const served = servedInChromium();
const open = (name: string, more: Record<string, string> = {}, options?: Parameters<typeof openHost>[3]) =>
  openHost(served, name, { ...blanks, ...more }, options);

/** Notes on the page the widget's events, as `type: what it tells`. */
async function noteEvents(page: OpenHost['page']): Promise<void> {
  await page.addInitScript(() => {
    const noted: string[] = [];
    Object.assign(window, { noted });
    for (const name of ['ready', 'resize', 'focus', 'missing'])
      document.addEventListener(`on-record:${name}`, (event) => {
        const { title, height, id } = (event as CustomEvent<Record<string, unknown>>).detail;
        noted.push(`${name}: ${title ?? height ?? id ?? ''}`);
      });
  });
}
/** Notes the events by their hyphenated names: name, type, height. */
async function noteHyphenated(page: OpenHost['page']): Promise<void> {
  await page.addInitScript(() => {
    const noted: string[] = [];
    Object.assign(window, { noted });
    for (const name of ['ready', 'resize', 'focus', 'missing'])
      document.addEventListener(`on-record-${name}`, (event) => {
        const { type, height } = (event as CustomEvent<Record<string, unknown>>).detail;
        noted.push(`${event.type} ${type} ${height ?? ''}`.trim());
      });
  });
}
const noted = (page: OpenHost['page']) =>
  page.evaluate(() => (window as unknown as { noted: string[] }).noted);

describe('a widget far down a page', () => {
  const far = (attributes: string) =>
    `<div id="above" style="height: 9999px"></div><on-record story="${story.slug}" section="stands" ${attributes}><a href="#">The story</a></on-record><div id="below" style="height: 9999px"></div>`;
  /** A page with one, on which every question for a computed style is counted. */
  async function openFar(attributes: string) {
    const page = await served.emptyPage();
    const body = `<!doctype html>${far(attributes)}`;
    await page.route('**/far', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${served.address}far`);
    await page.evaluate(() => {
      const counted = { asked: 0 };
      Object.assign(window, { counted });
      const ask = window.getComputedStyle;
      window.getComputedStyle = (...given) => {
        counted.asked += 1;
        return ask(...given);
      };
    });
    await page.addScriptTag({ url: `${served.address}embed.js` });
    const asked = () =>
      page.evaluate(() => (window as unknown as { counted: { asked: number } }).counted.asked);
    return {
      page,
      asked,
      frames: page.locator('iframe'),
      link: page.getByRole('link', { name: 'The story' }),
    };
  }

  test('costs the page no frame and no look at its colours; its link stands, in the space that is kept', async () => {
    const { page, asked, frames, link } = await openFar('heights="300:1800"');
    // Two frames painted: whatever watches for what is near has had its say.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect([await frames.count(), await asked(), await link.isVisible()]).toEqual([0, 0, true]);
    expect((await page.locator('on-record').boundingBox())?.height).toBe(1800);
  });

  test('has its frame as soon as the reader comes near, before it can be seen', async () => {
    const { page, asked, frames, link } = await openFar('');
    await page.evaluate(() => scrollTo(0, 9999 - innerHeight * 1.7));
    await frames.waitFor({ state: 'attached' });
    expect(await asked()).toBeGreaterThan(0);
    expect(await link.count()).toBe(0);
  });

  test('has its frame at once where its publisher wants it so, then or later', async () => {
    const { frames } = await openFar('loading="eager"');
    await expect.poll(() => frames.count()).toBe(1);
    const late = await openFar('');
    await late.page.locator('on-record').evaluate((element) => element.setAttribute('loading', 'eager'));
    await expect.poll(() => late.frames.count()).toBe(1);
  });

  test('has its frame where it is moved to a place that is near', async () => {
    const { page, frames } = await openFar('');
    await page.evaluate(() =>
      document.querySelector('#above')?.before(document.querySelector('on-record') ?? ''),
    );
    await expect.poll(() => frames.count()).toBe(1);
  });
});

describe('a page into which strangers write', () => {
  const evil = 'https://evil.example';
  /** A page with a widget, on which these things stand before its script; `type` is the script's. */
  async function openWith(before: string, { type = '', src = '', style = '' } = {}) {
    const page = await served.emptyPage();
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await page.goto(served.address);
    await page.route('**/host', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html>${before}<div style="${style}"></div>
          <on-record story="${story.slug}" section="stands" ${src && `src="${src}"`} data-hash><a href="#">The story</a></on-record>
          <script type="${type}" src="${served.address}embed.js"></script>`,
      }),
    );
    await page.goto(`${served.address}host`);
    return { page, warnings, frames: page.locator('on-record iframe') };
  }

  test.each(['', 'module'])(
    'takes the widget from no other host, whatever images are named there; the script: “%s”',
    async (type) => {
      const { frames } = await openWith(
        `<img name="currentScript" src="data:," alt=""><img src="${evil}/embed.js" alt="">`,
        { type },
      );
      await frames.waitFor({ state: 'attached' });
      expect(await frames.getAttribute('src')).toMatch(new RegExp(`^${served.address}embed/`));
    },
  );

  test('hears no window that is gone while the widget has none', async () => {
    const { page, frames } = await openWith('', { style: 'height: 9999px' });
    // What browsers give of a window of another process that was removed before its message came.
    await page.evaluate(() => {
      for (const data of [
        { type: 'on-record:resize', height: 3 },
        { type: 'on-record:focus', id: 'taken', top: 0 },
        { type: 'on-record:ready', title: 'Taken' },
      ])
        dispatchEvent(new MessageEvent('message', { source: null, origin: 'null', data }));
    });
    expect(await page.evaluate(() => location.hash)).toBe('');
    expect((await page.locator('on-record').boundingBox())?.height).toBeGreaterThan(450);
    await page.locator('on-record').scrollIntoViewIfNeeded();
    await frames.waitFor({ state: 'attached' });
  });

  test.each(['example.org', 'https://', 'nonsense:'])(
    'shows its own link where src is %s, and says why in the console',
    async (src) => {
      const { page, warnings, frames } = await openWith('', { src });
      await expect.poll(() => warnings.filter((words) => words.includes(`src="${src}"`))).toHaveLength(1);
      expect(await page.getByRole('link', { name: 'The story' }).isVisible()).toBe(true);
      expect(await frames.count()).toBe(0);
    },
  );

  test.each(['bundle.js', 'inline'])(
    'shows its own link where the script is in a %s, and says in the console what to write',
    async (where) => {
      const page = await served.browser.newPage();
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      page.on('pageerror', (error) => told.push(error.message));
      const code = readFileSync(join(dist, 'embed.js'), 'utf8');
      await page.route('**/bundle.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: code }),
      );
      await page.route('**/host', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><link rel="icon" href="data:,"><on-record story="${story.slug}"><a href="#">The story</a></on-record>
            ${where === 'inline' ? `<script type="module">${code}</script>` : '<script src="/bundle.js"></script>'}`,
        }),
      );
      await page.goto(`${served.address}host`);
      await expect.poll(() => told).toEqual(['On Record: src="" must be like https://HOST/']);
      expect(await page.getByRole('link', { name: 'The story' }).isVisible()).toBe(true);
      expect(await page.locator('on-record iframe').count()).toBe(0);
      await page.close();
    },
  );

  test('takes an address without a host as one of its own', async () => {
    const { frames } = await openWith('', { src: '/' });
    await frames.waitFor({ state: 'attached' });
    expect(await frames.getAttribute('src')).toMatch(new RegExp(`^${served.address}embed/`));
  });
});

describe('a link in a frame', () => {
  test('leads out of the widget where no script of the frame has come', async () => {
    const page = await served.emptyPage({ javaScriptEnabled: false });
    await page.route('**/host', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><iframe width="800" height="600" sandbox="allow-scripts allow-top-navigation-by-user-activation" src="${served.address}embed/${story.slug}"></iframe>`,
      }),
    );
    await page.goto(`${served.address}host`);
    await page
      .frameLocator('iframe')
      .getByRole('link', { name: 'Read the whole story on On Record' })
      .click();
    await page.waitForURL(`${served.address}stories/${story.slug}`);
    expect(page.frames()).toHaveLength(1);
  });

  test('follows an item without a step in the history of the page around it, asleep or alive', async () => {
    const host = await open('element', { section: 'timeline' }, { before: noteEvents });
    await host.fitted();
    const frame = await host.frame();
    const steps = () => host.page.evaluate(() => history.length);
    const before = await steps();
    const follow = async (id: string) => {
      await frame
        .locator(`a[href="#${id}"]`)
        .first()
        .evaluate((link) => (link as HTMLElement).click());
      await expect.poll(() => noted(host.page)).toContain(`focus: ${id}`);
    };
    const [first = '', second = '', third = '', fourth = ''] = story.events.map(({ id }) => id);
    for (const id of [first, second]) await follow(id);
    await frame.getByRole('heading', { name: 'Timeline' }).hover();
    await frame.locator('#root[data-alive]').waitFor();
    for (const id of [third, fourth]) await follow(id);
    await expect.poll(() => frame.locator('[data-focused]').count()).toBeGreaterThan(0);
    await frame.getByRole('link', { name: 'Became public' }).click();
    await frame.locator('[aria-current="true"]', { hasText: 'Became public' }).waitFor();
    await frame.locator('body').press('Escape');
    await expect.poll(async () => (await noted(host.page)).at(-1)).toMatch(/^(?:focus: |resize: \d+)$/);
    expect(await steps()).toBe(before);
    expect(host.trouble).toEqual([]);
    await host.close();
  });

  test('to a choice that no script is there for yet keeps the theme, and the widget goes on hearing its frame', async () => {
    const host = await open(
      'element',
      { section: 'timeline' },
      {
        before: async (page) => {
          await noteEvents(page);
          // The frame's app does not come.
          await page.route(/framed[^/]*\.js/, (route) => route.abort());
        },
      },
    );
    await host.fitted();
    const before = await host.page.evaluate(() => history.length);
    await host.page.locator('on-record').evaluate((element) => element.setAttribute('theme', 'dark'));
    const frame = await host.frame();
    await frame.evaluate(() => Object.assign(window, { sameDocument: true }));
    await frame
      .getByRole('link', { name: 'Became public' })
      .evaluate((link) => (link as HTMLElement).click());
    await expect.poll(() => frame.evaluate(() => 'sameDocument' in window).catch(String)).toBe(false);
    expect(new URL(frame.url()).searchParams.get('clock')).toBe('reported');
    expect(new URL(frame.url()).searchParams.has('theme')).toBe(true);
    await expect.poll(() => new URL(frame.url()).hash).toBe('#timeline');
    await expect
      .poll(async () => (await noted(host.page)).filter((one) => one.startsWith('ready')))
      .toHaveLength(2);
    await host.page.setViewportSize({ width: 400, height: 900 });
    await host.fitted();
    expect(await host.page.evaluate(() => history.length)).toBe(before);
    await host.close();
  });
});

describe('a frame that was led to another page', () => {
  test('is heard no more, whatever it says, and from the first moment', async () => {
    const host = await open('three', {}, { before: noteEvents });
    const height = await host.fitted(0);
    const frame = await host.frame(0);
    const title = await host.page.locator('iframe').first().getAttribute('title');
    await host.page.route('https://evil.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><script>
          for (const message of [
            { type: 'on-record:ready', title: 'Taken' },
            { type: 'on-record:resize', height: 7 },
            { type: 'on-record:focus', id: 'taken', top: 0 },
            { type: 'on-record:missing' },
          ]) for (const key of [undefined, null, '', 'x', name, location.hash, document.referrer])
            parent.postMessage({ ...message, key }, '*');
        </script>Another page`,
      }),
    );
    const before = await noted(host.page);
    await frame.evaluate(() => location.replace('https://evil.example/'));
    await host.page.frameLocator('iframe').first().getByText('Another page').waitFor();
    await host.page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect(await noted(host.page)).toEqual(before);
    expect(await host.height(0)).toBe(height);
    expect(await host.page.locator('iframe').first().getAttribute('title')).toBe(title);
    expect(await host.page.evaluate(() => location.hash)).toBe('');
    await host.close();
  });
});

describe('what a publisher’s reader downloads', () => {
  const page = readFileSync(join(dist, `embed/${story.slug}/timeline/index.html`), 'utf8');

  test('is the frame’s script, and no other script until the reader acts', () => {
    const scripts = [...page.matchAll(/<script[^>]* src="\/([^"]*)"/g)].map(([, file]) => file ?? '');
    expect(scripts).toHaveLength(1);
    expect(page).not.toMatch(/modulepreload|type="module"|crossorigin/);
  });

  test('includes no font', async () => {
    const host = await open('element', { section: 'timeline' });
    await host.fitted();
    const fonts = await (
      await host.frame()
    ).evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => /woff2?$/.test(name)).length,
    );
    expect(fonts).toBe(0);
    await host.close();
  });
});

describe('the space of a widget', () => {
  /** A network on which even small files take their time. */
  const slowly = async (page: OpenHost['page']) => {
    await page.route(/embed\.js|assets/, async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
  };

  test('is kept free by the heights a publisher measured, so that nothing on the page moves', async () => {
    const measured: string[] = [];
    for (const width of [320, 600]) {
      const host = await open('element', {}, { viewport: { width, height: 900 } });
      measured.push(`${width}:${await host.fitted()}`);
      await host.close();
    }
    for (const width of [320, 600, 800]) {
      const host = await open(
        'element',
        { heights: measured.join(' ') },
        { viewport: { width, height: 3200 }, before: slowly },
      );
      await host.fitted();
      expect(await host.shift(), `${measured.join(' ')} at ${width}`).toBe(0);
      expect(host.trouble).toEqual([]);
      await host.close();
    }
  });

  test('is a usual height for its section where nobody measured; a page moves little', async () => {
    const host = await open('element', {}, { viewport: { width: 800, height: 3200 } });
    await host.fitted();
    expect(await host.shift()).toBeLessThan(0.05);
    await host.close();
  });

  test('is what the page says where it gives a height of its own; the frame scrolls inside', async () => {
    const host = await open('element');
    await host.page.locator('on-record').evaluate((element) => element.setAttribute('height', '400'));
    await expect.poll(() => host.height()).toBe(400);
    await host.page.locator('on-record').evaluate((element) => element.removeAttribute('height'));
    expect(await host.fitted()).toBeGreaterThan(450);
    await host.close();
  });
});

describe('the focus', () => {
  test('goes from the page’s address to each frame that shows the item, and a frame’s choice back where asked', async () => {
    const [first, second] = [quotes[0]?.id ?? '', quotes[1]?.id ?? ''];
    const host = await open('three', {}, { before: noteEvents, hash: `#${first}` });
    const voices = await host.frame(0);
    await host.fitted(0);
    await host.fitted(2);
    const target = () => voices.evaluate(() => document.querySelector(':target, [data-focused]')?.id ?? '');
    await expect.poll(target).toBe(first);
    // Without a hash that is ours nothing is followed, and nothing fails.
    await host.page.evaluate((id) => (location.hash = id), second);
    await expect.poll(target).toBe(second);
    await host.page.evaluate(() => (location.hash = 'comments'));
    await host.page.evaluate(() => (location.hash = '%E0%A4%A'));
    expect(await target()).toBe(second);

    await voices.evaluate((id) => (location.hash = id), first);
    await expect.poll(() => host.page.evaluate(() => location.hash)).toBe(`#${first}`);
    await expect.poll(() => noted(host.page)).toContain(`focus: ${first}`);
    // What the reader chose stands in view on the publisher's page.
    await expect
      .poll(() =>
        host.page.evaluate(() => {
          const frame = document.querySelector('#first')?.shadowRoot?.querySelector('iframe');
          return frame?.getBoundingClientRect().top ?? 0;
        }),
      )
      .toBeLessThan(0);
    // What is let go of leaves nothing behind.
    await voices.evaluate(() => (location.hash = ''));
    await expect.poll(() => noted(host.page)).toContain('focus: ');
    expect(new URL(host.page.url()).href).not.toContain('#');
    expect(host.trouble).toEqual([]);
    await host.close();
  });

  test('of a widget that was not asked to leaves the page’s address alone', async () => {
    const host = await open('element', { section: 'timeline' }, { before: noteEvents });
    await host.fitted();
    const frame = await host.frame();
    const [event] = story.events;
    await frame.evaluate((id) => (location.hash = id), event?.id ?? '');
    await expect.poll(() => noted(host.page)).toContain(`focus: ${event?.id}`);
    expect(await host.page.evaluate(() => location.hash)).toBe('');
    await host.close();
  });
});

describe('the element', () => {
  test('says when it is ready and how high it is', async () => {
    const host = await open('element', {}, { before: noteEvents });
    const height = await host.fitted();
    const title = await (await host.frame()).title();
    expect(await noted(host.page)).toEqual([`ready: ${title}`, `resize: ${height}`]);
    await host.close();
  });

  test('tells all that by names without a colon too, which every template takes', async () => {
    const host = await open('element', {}, { before: noteHyphenated });
    const height = await host.fitted();
    expect(await noted(host.page)).toEqual([
      'on-record-ready on-record:ready',
      `on-record-resize on-record:resize ${height}`,
    ]);
    await host.close();
  });

  test('shows the whole story as a card, or as a page where that is asked for', async () => {
    const page = await served.browser.newPage();
    await page.setContent(`<on-record story="${story.slug}" loading="eager"></on-record>`);
    await page.addScriptTag({ url: `${served.address}embed.js` });
    const shown = async () => new URL((await page.locator('iframe').getAttribute('src')) ?? '').pathname;
    await expect.poll(shown).toBe(`/embed/${story.slug}/`);
    await page.locator('on-record').evaluate((element) => element.setAttribute('layout', 'page'));
    await expect.poll(shown).toBe(`/embed/${story.slug}/page`);
    await page.close();
  });

  test('hears its attributes at any time', async () => {
    const host = await open('element');
    await host.fitted();
    const set = (name: string, value: string) =>
      host.page
        .locator('on-record')
        .evaluate((element, [attribute, words]) => element.setAttribute(attribute, words), [
          name,
          value,
        ] as const);
    await set('title', 'A title of my own');
    expect(await host.page.locator('iframe').getAttribute('title')).toBe('A title of my own');
    await set('theme', 'dark');
    const scheme = async () =>
      (await host.frame()).evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await expect.poll(scheme).toBe('dark');
    await set('item', item);
    await expect.poll(async () => (await host.frame()).url()).toContain(`/item/${item}`);
    await host.fitted();
    // A theme that was set before the frame could hear is not lost.
    await expect.poll(scheme).toBe('dark');
    await set('look', 'accent=0055aa,8ab8ff&radius=none');
    await expect.poll(async () => (await host.frame()).url()).toContain('radius=none');
    await host.fitted();
    expect(host.trouble).toEqual([]);
    await host.close();
  });

  test('moves in the document, and is put there late, without going deaf', async () => {
    const host = await open('element');
    await host.fitted();
    await host.page.evaluate(() => document.body.prepend(document.querySelector('on-record') as Node));
    const height = await host.fitted();
    await host.page.setViewportSize({ width: 400, height: 900 });
    await expect.poll(() => host.fitted()).toBeGreaterThan(height);
    await host.page.evaluate(() => {
      const moved = document.querySelector('on-record') as HTMLElement;
      moved.remove();
      document.body.append(moved);
    });
    await host.fitted();
    expect(host.trouble).toEqual([]);
    await host.close();
  });

  test('heeds nobody but its own frame', async () => {
    const host = await open('element', {}, { before: noteEvents });
    const height = await host.fitted();
    const before = await noted(host.page);
    await host.page.evaluate(async () => {
      const frame = document.querySelector('on-record')?.shadowRoot?.querySelector('iframe')?.contentWindow;
      const wrong = [null, 5, 'x'.repeat(1_000_000), { type: 'on-record:resize', height: 'tall' }];
      for (const data of [...wrong, { type: 'on-record:resize', height: 7 }, { type: 'on-record:missing' }]) {
        window.postMessage(data, '*');
        // From the right window, though of an origin that a sandbox cannot have.
        dispatchEvent(new MessageEvent('message', { source: frame ?? null, origin: location.origin, data }));
      }
      for (const data of wrong)
        dispatchEvent(new MessageEvent('message', { source: frame ?? null, origin: 'null', data }));
      await new Promise((done) => setTimeout(done));
    });
    expect(await host.height()).toBe(height);
    expect(await noted(host.page)).toEqual(before);
    expect(host.trouble).toEqual([]);
    await host.close();
  });

  test('gives its frame no origin, no storage and no windows', async () => {
    const host = await open('element');
    const sandbox = await host.page.locator('iframe').getAttribute('sandbox');
    expect(sandbox).toBe('allow-scripts allow-top-navigation-by-user-activation');
    const frame = await host.frame();
    await host.fitted();
    expect(await frame.evaluate(() => origin)).toBe('null');
    await frame.getByRole('link', { name: 'Read the whole story on On Record' }).click();
    await host.page.waitForURL(`${served.address}stories/${story.slug}`);
    await host.close();
  });

  test('shows its link at once where there is no such story', async () => {
    const host = await open('missing', {}, { before: noteEvents });
    await expect.poll(() => noted(host.page)).toEqual(['missing: ']);
    const link = host.page.getByRole('link', { name: `${served.address}stories/no-such-story` });
    await link.waitFor();
    expect(await host.page.locator('iframe').isVisible()).toBe(false);
    await host.close();
  });

  test('shows them where nothing has answered for ten seconds, though not before it is seen', async () => {
    const host = await open('silent', {}, { before: (page) => page.clock.install() });
    const link = host.page.getByRole('link', { name: 'The story on On Record' });
    await host.page.locator('iframe').waitFor();
    await host.page.clock.fastForward(9_000);
    expect(await link.isVisible()).toBe(false);
    await expect
      .poll(async () => {
        await host.page.clock.fastForward(2_000);
        return link.isVisible();
      })
      .toBe(true);
    await host.close();
  });
});

describe('a frame', () => {
  test.each(['light', 'dark'] as const)('has its theme before its first paint: %s', async (theme) => {
    const page = await served.emptyPage({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
    await page.goto(`${served.address}embed/${story.slug}/stands?theme=${theme}`, { waitUntil: 'commit' });
    await page.waitForSelector('body', { state: 'attached' });
    const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(scheme).toBe(theme);
  });

  test('tells in its console which look it did not take, and why', async () => {
    const page = await served.emptyPage();
    const hints: string[] = [];
    page.on('console', (message) => hints.push(message.text()));
    await page.goto(`${served.address}embed/${story.slug}/stands?accent=999&font=georgia`);
    const colour = await page
      .getByRole('link', { name: 'Read the whole story' })
      .evaluate((link) => getComputedStyle(link).color);
    expect(colour).toBe('rgb(26, 24, 19)');
    expect(hints).toHaveLength(1);
    expect(hints[0]).toContain('On Record: accent=999 has a contrast of 2.7 to 1 where the theme is light');
    await page.close();
  });

  test('shows a publisher’s accent where a brand shows: in its rule, its links and what is chosen', async () => {
    const page = await served.browser.newPage({ colorScheme: 'light' });
    const id = story.events[0]?.id ?? '';
    await page.goto(`${served.address}embed/${story.slug}/timeline?accent=0055aa,8ab8ff&theme=light#${id}`);
    const accent = 'rgb(0, 85, 170)';
    const style = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { color, boxShadow, outlineColor, backgroundColor } = getComputedStyle(element);
          return { color, boxShadow, outlineColor, backgroundColor };
        });
    expect((await style('main > div')).boxShadow).toContain(accent);
    expect((await style('[data-item]:not(:target) h3 a')).color).toBe(accent);
    const chosen = () => style(`[data-item]:target`);
    expect((await chosen()).outlineColor).toBe(accent);
    // What is chosen takes its colour by and by.
    await expect.poll(async () => (await chosen()).backgroundColor).toMatch(/^color\(srgb 0\.8/);
    await page.close();
  });

  test('has no style that rests on the height it is given', async () => {
    const page = await served.emptyPage({ viewport: { width: 1280, height: 500 } });
    for (const part of ['', '/stands', '/timeline', '/voices', '/text', `/item/${item}`]) {
      await page.goto(`${served.address}embed/${story.slug}${part}`);
      const content = () => page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      const short = await content();
      await page.setViewportSize({ width: 1280, height: 3000 });
      expect(await content(), part).toBe(short);
      await page.setViewportSize({ width: 1280, height: 500 });
    }
  });

  test('of one item carries its route, its stance, as of when it is known, and the way to the story', async () => {
    const page = await served.emptyPage({ javaScriptEnabled: false });
    await page.goto(`${served.address}embed/${story.slug}/item/${item}`);
    const main = page.getByRole('main');
    for (const words of [
      ...(quotes[0]?.words ?? []).map(({ text }) => text),
      'As of',
      `stories/${story.slug}`,
    ])
      expect(await main.textContent()).toContain(words);
    expect(await main.textContent()).toContain('The Washington Postthrough The Independent');
    expect(
      await main
        .getByRole('link', {
          name: story.claims.find(({ id }) => id === quotes[0]?.stances[0]?.claim)?.text ?? '',
        })
        .count(),
    ).toBe(1);
    const links = await main
      .getByRole('link')
      .evaluateAll((all) =>
        (all as HTMLAnchorElement[]).map(({ target, pathname }) => `${target} ${pathname}`),
      );
    expect(new Set(links)).toEqual(new Set([`_top /stories/${story.slug}`]));
  });

  test('whose sandbox lets no link out shows the address of the one that was chosen', async () => {
    const host = await open('bare-iframe');
    const frame = await host.frame();
    await frame.getByRole('link', { name: 'Read the whole story on On Record' }).click();
    const address = `${served.address}stories/${story.slug}`;
    await frame.getByRole('status').filter({ hasText: address }).waitFor();
    expect(await frame.locator('[data-whole-address]').textContent()).toBe(address);
    await host.close();
  });
});
