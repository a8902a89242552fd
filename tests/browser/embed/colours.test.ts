import { describe, expect, inject, test } from 'vitest';
import { openHost, type OpenHost } from './hosts/openHost';
import { servedInChromium } from '../servedSites/servedInChromium';

const { slug } = inject('story');
const served = servedInChromium();

/** The scheme and ground of the frame, on a page in these colours. */
async function looksOn(colours: string, around = '', look?: (host: OpenHost) => Promise<void>) {
  const host = await openHost(served, 'colours', { slug, colours, around });
  await host.fitted();
  const inner = await host.frame();
  const looks = await inner.evaluate(() => {
    const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
    return { theme: colorScheme, seeThrough: backgroundColor === 'rgba(0, 0, 0, 0)' };
  });
  await look?.(host);
  expect(host.trouble).toEqual([]);
  await host.close();
  return looks;
}

describe('the element on a page', () => {
  test.each([
    'background: #111; color: oklch(.95 0 0)',
    'background: oklch(.2 .02 260); color: oklab(.95 0 0)',
    'background: lch(8 0 0); color: lab(95 0 0)',
    'background: color(display-p3 .05 .05 .05); color: color-mix(in oklab, white 90%, black)',
    'background: hsl(220 10% 8%); color: hwb(0 95% 0%)',
    'background: black; color: whitesmoke',
    'color-scheme: dark; background: light-dark(white, #111); color: light-dark(black, #eee)',
    'background: #111; color: rgb(255 255 255 / .87)',
    // Layers of glass over each other, and over the white of the window.
    'background: rgb(0 0 0 / .8); color: white; --layer: 1',
  ])('that is dark, in whatever syntax it says so, is dark and lets it show through: %s', async (colours) => {
    const around = colours.includes('--layer') ? 'background: oklch(0 0 0 / .8)' : '';
    expect(await looksOn(colours, around)).toEqual({ theme: 'dark', seeThrough: true });
  });

  test.each([
    'background: oklch(.98 0 0); color: oklch(.2 0 0)',
    'color: rgb(0 0 0 / .87)',
    'background: #fff; color: #777',
  ])('that is light, is light and lets it show through: %s', async (colours) => {
    expect(await looksOn(colours)).toEqual({ theme: 'light', seeThrough: true });
  });

  test.each([
    ['light', 'background: #111', 'whose paragraphs alone have light words'],
    ['dark', 'background: #555; color: white', 'of a grey on which ours are hard to read'],
    ['dark', 'color: white', 'whose dark backdrop is none of its own ancestors'],
    ['dark', 'background: linear-gradient(#000, #222); color: oklch(.95 0 0)', 'with an image'],
  ])('is %s and paints its own paper where it is: %s (%s)', async (theme, colours) => {
    expect(await looksOn(colours)).toEqual({ theme, seeThrough: false });
  });

  test('asked for the other theme paints its own paper', async () => {
    await looksOn('background: #111; color: white', '', async ({ page, frame }) => {
      await page.locator('on-record').evaluate((element) => element.setAttribute('theme', 'light'));
      const inner = await frame();
      const ground = () => inner.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await expect.poll(ground).toBe('rgb(251, 250, 245)');
    });
  });
});

test.each(['light', 'dark'] as const)(
  'a frame that our element did not make paints its own paper, on a dark page that does not say it is: %s',
  async (theme) => {
    const page = await served.browser.newPage({ colorScheme: theme });
    const body = `<!doctype html><body style="background: #111; color: #eee"><iframe sandbox="allow-scripts" width="600" height="400" src="${served.address}embed/${slug}/stands"></iframe>`;
    await page.route('**/dark', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${served.address}dark`);
    const inner = page.frameLocator('iframe').locator(':root');
    await inner.getByRole('heading', { name: 'Where each side stands' }).waitFor();
    expect(
      await inner.evaluate((root) => {
        const { color, backgroundColor } = getComputedStyle(root);
        return [color, backgroundColor];
      }),
    ).toEqual(
      theme === 'light'
        ? ['rgb(26, 24, 19)', 'rgb(251, 250, 245)']
        : ['rgb(236, 232, 221)', 'rgb(21, 20, 15)'],
    );
    await page.close();
  },
);
