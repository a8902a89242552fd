import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { ServedInChromium } from '../../servedSites/servedInChromium';

/** A publisher's page that is open in a browser. */
export interface OpenHost {
  page: Page;
  /** Every console message, error and failed request, of the page and of its frames. */
  trouble: string[];
  /** The nth widget's document, once it is there and has answered for its height. */
  frame: (nth?: number) => Promise<Frame>;
  /** The height of the nth iframe's box, wherever on the page it is. */
  height: (nth?: number) => Promise<number>;
  /** Waits until the nth iframe is as high as its content; gives that height. */
  fitted: (nth?: number) => Promise<number>;
  /** The page's layout shift so far. */
  shift: () => Promise<number>;
  close: () => Promise<void>;
}

/** The address of a publisher's page, its blanks filled in: each `{{word}}` takes the value of that name. */
export function hostAddress(site: string, name: string, blanks: Readonly<Record<string, string>>): string {
  return `${inject('hosts')}${name}?${new URLSearchParams({ site, ...blanks })}`;
}

/** Opens a publisher's page, on which a story of `served` is shown. */
export async function openHost(
  served: ServedInChromium,
  name: string,
  blanks: Readonly<Record<string, string>>,
  options: BrowserContextOptions & { before?: (page: Page) => Promise<void>; hash?: string } = {},
): Promise<OpenHost> {
  const { before, hash = '', ...rest } = options;
  const contextOptions = { viewport: { width: 800, height: 900 }, ...rest };
  // What `before` puts into the page would stay in one that others use.
  const page = before ? await served.browser.newPage(contextOptions) : await served.emptyPage(contextOptions);
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('requestfailed', (request) => {
    // Who leaves a page breaks off the scripts it was still loading.
    const failure = `${request.url()} ${request.failure()?.errorText ?? ''}`;
    if (!/\/assets\/\S* net::ERR_ABORTED$/.test(failure)) trouble.push(failure);
  });
  const noting = await page.addInitScript(noteLayoutShift);
  await before?.(page);
  // A frame that never answers keeps its host from ever being loaded whole.
  await page.goto(hostAddress(served.address, name, blanks) + hash, {
    waitUntil: name === 'silent' ? 'domcontentloaded' : 'load',
  });

  const frame = async (nth = 0) => {
    // In the order of the page, which need not be that in which they were made.
    const place = page.locator('iframe').nth(nth);
    await place.waitFor({ state: 'attached', timeout: 30_000 });
    return (await (await place.elementHandle())?.contentFrame()) as Frame;
  };
  const height = (nth = 0) =>
    page
      .locator('iframe')
      .nth(nth)
      .evaluate((element) => element.clientHeight);
  return {
    page,
    trouble,
    frame,
    height,
    async fitted(nth = 0) {
      let content = Number.NaN;
      const look = async () => {
        const inner = await frame(nth);
        content = await inner.evaluate(() =>
          Math.ceil(document.documentElement.getBoundingClientRect().height),
        );
        return content === 0 ? 'nothing is drawn' : (await height(nth)) - content;
      };
      // A frame may make way for another while it is looked at.
      await expect.poll(() => look().catch(String), { timeout: 30_000 }).toBe(0);
      return content;
    },
    shift: () => page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift),
    close: () => (before ? page.close() : noting.dispose()),
  };
}

/** Runs inside the page, before everything else. */
function noteLayoutShift(): void {
  const noted = window as unknown as { layoutShift: number };
  noted.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.layoutShift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
