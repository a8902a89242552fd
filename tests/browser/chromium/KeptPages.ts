import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** Playwright's own window and media. */
const usual = {
  viewport: { width: 1280, height: 720 },
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
  contrast: 'no-preference',
} as const satisfies BrowserContextOptions;

/** What tests listen to. */
const heard = [
  'console',
  'dialog',
  'framenavigated',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'response',
  'websocket',
] as const;

interface Kept {
  page: Page;
  session: CDPSession;
}

/**
 * Pages of a browser that serve one test after another. A new context means a new process, without anything of
 * the site in its caches: a second opening of the same page in a page that is there takes half the time. The site
 * keeps nothing between two visits, which site/privacy.test.ts holds, so what is emptied is as good as new.
 */
export class KeptPages {
  readonly #browser: Browser;
  readonly #kept = new Map<string, Promise<Kept>>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /**
   * An empty page with these options, as `browser.newPage` takes them. It is the same one each time, so asking again
   * takes it from whoever asked before. Scripts that run before a page's own would stay in it: whoever adds some needs
   * a context of their own.
   */
  async empty(options: BrowserContextOptions = {}): Promise<Page> {
    // What a page can be told at any time is no reason for another one.
    const { viewport, colorScheme, reducedMotion, forcedColors, contrast, ...rest } = {
      ...usual,
      ...options,
    };
    const key = JSON.stringify(rest);
    let kept = await this.#kept.get(key);
    if (kept === undefined || kept.page.isClosed()) {
      const opened = this.#open(rest);
      this.#kept.set(key, opened);
      kept = await opened;
    } else await empty(kept);
    await kept.page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors, contrast });
    await kept.page.setViewportSize(viewport ?? usual.viewport);
    return kept.page;
  }

  async #open(options: BrowserContextOptions): Promise<Kept> {
    const page = await this.#browser.newPage(options);
    return { page, session: await page.context().newCDPSession(page) };
  }
}

/** Takes away what a test has left: its listeners and routes, what the page shows, and the way back to it. */
async function empty({ page, session }: Kept): Promise<void> {
  for (const event of heard) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await session.send('Page.resetNavigationHistory');
}
