import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, with its best practices, a line each. */
export function axeViolations(page: Page): Promise<string[]> {
  return violations(page, {});
}

/**
 * What axe finds by the rules that look at colours: all that another theme can change about a page on which
 * `axeViolations` found nothing, since every theme has the same elements.
 */
export function colourViolations(page: Page): Promise<string[]> {
  return violations(page, { runOnly: ['color-contrast', 'link-in-text-block'] });
}

/**
 * Frames are left alone: axe cannot look into a sandbox, and has the browser complain that it tried. It waits for
 * running transitions, since a colour halfway between two themes is in neither.
 */
async function violations(page: Page, options: { runOnly?: string[] }): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (asked) => {
    const { axe: loaded } = window as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
      };
    };
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations: found } = await loaded.run({ ...asked, iframes: false, resultTypes: ['violations'] });
    return found.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, options);
}
