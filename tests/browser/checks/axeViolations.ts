import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, with its best practices, a line each. */
export function axeViolations(page: Page): Promise<string[]> {
  return violations(page, {});
}

/**
 * What axe finds by the rules that look at colours: all that another theme can change about a page on which
 * `axeViolations` found nothing, since every theme has the same elements.
 */
export function colourViolations(page: Page): Promise<string[]> {
  return violations(page, { runOnly: colourRules });
}

/** What axe finds by all other rules, which take a small part of the time. */
export function violationsOfAnyColour(page: Page): Promise<string[]> {
  return violations(page, {
    rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
  });
}

interface AxeOptions {
  runOnly?: string[];
  rules?: Record<string, { enabled: boolean }>;
}

/**
 * Frames are left alone: axe cannot look into a sandbox, and has the browser complain that it tried. Before it looks,
 * sections out of sight are laid out, which keep the colours of the theme before until then, and transitions end,
 * since a colour halfway between two themes is in neither.
 */
async function violations(page: Page, options: AxeOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (asked) => {
    const { axe: loaded } = window as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
      };
    };
    const sections = [...document.querySelectorAll<HTMLElement>('main section')];
    for (const { style } of sections) style.contentVisibility = 'visible';
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    for (const running of document.getAnimations()) if (running instanceof CSSTransition) running.finish();
    const { violations: found } = await loaded.run({ ...asked, iframes: false, resultTypes: ['violations'] });
    for (const { style } of sections) style.removeProperty('content-visibility');
    return found.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, options);
}
