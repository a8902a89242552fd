import type { BrowserContext } from 'playwright-core';
import { inlineHash } from '../../../src/plugins/security/contentSecurityPolicy';

/** Something that a browser may not know. */
export interface Lack {
  /** In style sheets, what it stands for there and what a browser makes of it that does not know it. */
  css?: readonly (readonly [known: RegExp, unknown: string])[];
  /** Runs in each page before all else, and takes away what script can ask for. */
  script?: () => void;
  /** Whether scripts of the kind “module” do not come to run. */
  modules?: true;
}

/** What browsers came to know one after another in the last years. */
export const lacks = {
  ':has': { css: [[/:has\(/g, ':unknown-has(']] },
  'content-visibility': {
    css: [
      [/content-visibility:/g, 'unknown-visibility:'],
      [/contain-intrinsic-/g, 'unknown-intrinsic-'],
    ],
  },
  'container queries': {
    css: [
      [/@container/g, '@unknown-container'],
      [/container-type:/g, 'unknown-type:'],
      [/([{;])container:/g, '$1unknown-container:'],
      [/(\d)cqi/g, '$1unknown-unit'],
    ],
  },
  'light-dark()': { css: [[/light-dark\(/g, 'unknown-light-dark(']] },
  dialog: {
    script: () => {
      for (const name of ['show', 'showModal', 'close'])
        Reflect.deleteProperty(HTMLDialogElement.prototype, name);
      Reflect.deleteProperty(window, 'HTMLDialogElement');
    },
  },
  modules: { modules: true },
} as const satisfies Readonly<Record<string, Lack>>;

/**
 * Makes the pages of a context see what a browser would that does not know these things. Their policy stays,
 * with the hashes of the changed styles.
 */
export async function growOlder(context: BrowserContext, lacking: readonly Lack[]): Promise<void> {
  const rules = lacking.flatMap(({ css = [] }) => css);
  const inOlderWords = (css: string) =>
    rules.reduce((words, [known, unknown]) => words.replace(known, unknown), css);
  for (const { script } of lacking) if (script) await context.addInitScript(script);
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const isModule = pathname.endsWith('.js') && pathname.includes('/assets/');
    const isPage = route.request().resourceType() === 'document';
    if (lacking.some(({ modules }) => modules) && isModule) {
      // Browsers run no module that is not served as a script, as older ones run none at all.
      await route.fulfill({ contentType: 'text/plain', body: '' });
    } else if (isPage || pathname.endsWith('.css')) {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({
        response,
        body: isPage ? inOlderPage(body, inOlderWords) : inOlderWords(body),
      });
    } else await route.continue();
  });
}

/** The page with another style element, which its policy names by its own hash. */
function inOlderPage(html: string, inOlderWords: (css: string) => string): string {
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
  const older = inOlderWords(style);
  return html.replace(style, () => older).replace(inlineHash(style), () => inlineHash(older));
}
