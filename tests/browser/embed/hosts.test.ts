import { describe, expect, inject, test } from 'vitest';
import { openHost, type OpenHost } from './hosts/openHost';
import { servedInChromium } from '../servedSites/servedInChromium';

const story = inject('story');
const item = story.statements.find(({ form }) => form === 'quote')?.id ?? '';
const blanks = { slug: story.slug, item, section: 'stands' };

const served = servedInChromium();
/** Opens a host page for one test, and closes it after. */
async function at(
  name: string,
  look: (host: OpenHost) => Promise<void>,
  options?: Parameters<typeof openHost>[3],
): Promise<void> {
  const host = await openHost(served, name, blanks, options);
  await look(host);
  expect(host.trouble).toEqual([]);
  await host.close();
}

describe('a page that loads nothing of ours', () => {
  test('shows a frame that reads and scrolls, and comes to life within its sandbox on first intent', () =>
    at('bare-iframe', async ({ frame, height, page }) => {
      const inner = await frame();
      await expect.poll(() => inner.evaluate(() => origin)).toBe('null');
      expect(await height()).toBe(480);
      const scripts = () => inner.evaluate(() => document.querySelectorAll('script[src]').length);
      expect(await scripts()).toBe(1);
      await inner.getByRole('heading', { name: 'Who said what' }).hover();
      await expect.poll(scripts).toBe(3);
      await inner.locator('#root[data-alive]').waitFor();
      await inner
        .getByRole('heading', { name: /^Hirokazu Matsuno/ })
        .getByRole('link')
        .click();
      await inner.locator('[data-focused]').first().waitFor();
      expect(new URL(inner.url()).hash).toBe('#matsuno');
      expect(page.url()).toContain('bare-iframe');
    }));

  test('may be under COEP: it loads our script, and shows a frame that comes to life, as every browser lets it', () =>
    at('isolated-bare', async ({ frame, page }) => {
      expect(await page.evaluate(() => [crossOriginIsolated, !!customElements.get('on-record')])).toEqual([
        true,
        true,
      ]);
      const inner = await frame();
      await inner.getByRole('heading', { name: 'Who said what' }).hover();
      await inner.locator('#root[data-alive]').waitFor();
    }));

  test.each(['amp', 'datawrapper', 'medium', 'guardian', 'pym', 'iframe-resizer'])(
    'and speaks as %s does gives the frame the height of its content, and again after each change',
    (name) =>
      at(name, async ({ fitted, page }) => {
        const wide = await fitted();
        expect(wide).toBeGreaterThan(450);
        await page.setViewportSize({ width: 400, height: 900 });
        await expect.poll(fitted, { timeout: 30_000 }).toBeGreaterThan(wide);
      }),
  );

  test('but sizes frames natively, as Chromium does from version 154 on, needs no message', () =>
    at('native', async ({ frame, height, page }) => {
      const inner = await frame();
      await inner.getByRole('heading', { name: 'Timeline' }).waitFor();
      const native = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
      const content = () => inner.evaluate(() => document.documentElement.getBoundingClientRect().height);
      if (native)
        await expect.poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(1);
      else expect(await height()).toBe(150);
    }));

  test('and always gives one pixel more is told once, and the frame grows by that one pixel', () =>
    at('hostile', async ({ frame, height, page }) => {
      const inner = await frame();
      const content = () =>
        inner.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      await expect.poll(async () => (await height()) - (await content())).toBe(1);
      const told = () => page.evaluate(() => Number(document.documentElement.dataset['told']));
      expect(await told()).toBe(1);
      // Even were the content to rest on the height of the frame, which no style of ours lets it.
      await inner.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('#root { min-height: calc(100vh + 1px); }');
        document.adoptedStyleSheets = [sheet];
      });
      await expect.poll(told).toBeGreaterThan(1);
      await inner.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await expect.poll(async () => (await told()) - (await told())).toBe(0);
      expect(await told()).toBeLessThan(9);
    }));
});

describe('a WordPress post', () => {
  test('holds the frame at 1000 px; what is longer ends with the way to the whole story', () =>
    at('wordpress', async ({ frame, height, page }) => {
      const inner = await frame();
      await expect.poll(height).toBe(1000);
      await expect.poll(() => page.locator('blockquote').isVisible()).toBe(false);
      const link = inner.getByRole('link', { name: 'Read the whole story on On Record' });
      const box = await link.evaluate((element) => element.getBoundingClientRect().bottom);
      expect(box).toBeLessThan(1000);
      await link.click();
      await page.waitForURL(`${served.address}stories/${story.slug}`);
    }));

  test('whose script comes after the frame is told as soon as it says that it is ready', () =>
    at('wordpress-late', async ({ fitted }) => {
      expect(await fitted()).toBeGreaterThan(200);
    }));
});

describe('a page with the element', () => {
  test.each([
    ['under a strict policy, with Trusted Types', 'strict-policy'],
    ['in a shadow root, whose style it does not take', 'shadow-root'],
    ['in a block of a CMS, whatever its theme does to everything', 'cms'],
    ['under COEP, from a script of its own', 'isolated'],
    ['in React 19', 'react'],
  ])('works %s', (_, name) =>
    at(name, async ({ fitted }) => {
      expect(await fitted()).toBeGreaterThan(450);
    }),
  );

  test('takes another section from React, and tells it the height', () =>
    at('react', async ({ fitted, frame, page }) => {
      const stands = await fitted();
      await expect.poll(() => page.locator('output').textContent()).toBe(String(stands));
      await page.getByRole('button', { name: 'Full text' }).click();
      await expect.poll(async () => (await frame()).url()).toContain('/text');
      await (await frame()).getByRole('heading', { name: 'Full text' }).waitFor();
      const text = await fitted();
      await expect.poll(() => page.locator('output').textContent()).toBe(String(text));
    }));

  test.each(['light', 'dark'] as const)(
    'is read on a dark page, whatever the system says: %s',
    (colorScheme) =>
      at(
        'dark',
        async ({ fitted, frame, page }) => {
          await fitted();
          const inner = await frame();
          const look = () =>
            inner.evaluate(() => {
              const style = getComputedStyle(document.documentElement);
              return [style.color, style.backgroundColor, style.colorScheme];
            });
          expect(await look()).toEqual(['rgb(236, 232, 221)', 'rgba(0, 0, 0, 0)', 'dark']);
          // A page may change its mind, and say so to nobody.
          await page.evaluate(() => document.body.classList.add('light'));
          await expect.poll(async () => (await look())[2]).toBe('light');
          await page.locator('on-record').evaluate((element) => element.setAttribute('theme', 'dark'));
          await expect.poll(async () => (await look())[2]).toBe('dark');
        },
        { colorScheme },
      ),
  );

  test('from right to left shows the story in its own direction, with the title it was given', () =>
    at('right-to-left', async ({ fitted, frame, page }) => {
      expect(await fitted()).toBeGreaterThan(300);
      const inner = await frame();
      expect(await inner.evaluate(() => document.documentElement.dir)).toBe(story.direction);
      expect(await page.locator('iframe').getAttribute('title')).toBe('ما قيل');
      const quote = story.statements.find(({ id }) => id === item)?.words[0]?.text ?? '';
      await inner.getByText(quote).waitFor();
    }));

  test('three times, loaded three times, has three frames, each of its own height', () =>
    at('three', async ({ fitted, page }) => {
      expect(await page.locator('iframe').count()).toBe(3);
      const heights = [await fitted(0), await fitted(1), await fitted(2)];
      expect(new Set(heights).size).toBe(3);
    }));

  test('in a closed <details> and in a hidden tab loads and fits once it is seen', () =>
    at('hidden', async ({ fitted, page }) => {
      // Both stand above what they open, so that no widget that takes its height moves them from under a click.
      await page.getByRole('button', { name: 'Timeline' }).click();
      await expect.poll(() => page.frames().some((frame) => frame.url().includes('/timeline'))).toBe(true);
      await page.getByText('Where each side stands').click();
      await expect.poll(() => page.frames().some((frame) => frame.url().includes('/stands'))).toBe(true);
      expect(await fitted(0)).toBeGreaterThan(450);
      expect(await fitted(1)).toBeGreaterThan(450);
    }));
});
