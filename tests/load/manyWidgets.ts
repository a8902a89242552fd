/*
 * The address of the served site comes in; a table goes out: how a host page with many widgets fares in real
 * Chromium, beside the same page with none. Throws where a widget does not come up, or anything goes wrong.
 */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { median } from '../bench/measure/sums';
import { table } from '../bench/report/table';
import { launchChromium } from '../browser/chromium/launchChromium';
import { hostOfWidgets, type HostNotes } from './hostOfWidgets';
import { memoryBelow } from './memoryBelow';

const many = 200;
/** Long enough for a slow machine; a widget that is not there then does not come. */
const patience = 180_000;

/** What a page with widgets was like. */
interface Visit extends HostNotes {
  frames: number;
  /** Until the last of them had told its height; milliseconds. */
  time: number;
  /** Of all processes of the browser, in MB. */
  memory: number;
  version: string;
}

/** Opens a page with no widget, with 200 that load as the reader comes near, and with 200 that load at once. */
export async function manyWidgets(
  site: string,
  slug: string,
  tell: (words: string) => void,
): Promise<string> {
  const host = await hostOfWidgets(site, slug);
  const visits: [string, Visit][] = [];
  try {
    for (const [name, widgets, loading] of [
      ['no widget', 0, 'eager'],
      [`${many}, loaded when near`, many, 'lazy'],
      [`${many}, loaded at once`, many, 'eager'],
    ] as const) {
      tell(`opening a page with ${name}`);
      const address = `${host.address}?widgets=${widgets}&loading=${loading}`;
      const all = loading === 'eager';
      visits.push([name, await visit(address, (notes, frames) => (all ? widgets : frames) === notes.fitted)]);
    }
  } finally {
    await host.close();
  }
  const bare = visits[0]?.[1];
  const all = visits.at(-1)?.[1];
  const each = ((all?.memory ?? Number.NaN) - (bare?.memory ?? Number.NaN)) / many;
  assert.deepEqual([all?.ready, all?.fitted, all?.frames], [many, many, many], 'widgets that came up');
  const rows = visits.map(([name, { fitted, time, longTasks, nextPaints, memory }]) => [
    name,
    String(fitted),
    `${(time / 1000).toFixed(1)} s`,
    `${Math.round(Math.max(0, ...longTasks))} ms`,
    `${median(nextPaints)} ms`,
    `${Math.max(0, ...nextPaints)} ms`,
    `${Math.round(memory)} MB`,
  ]);
  return `${table(
    ['widgets on a page', 'up', 'all up after', 'host’s longest task', 'press to paint', 'slowest', 'memory'],
    rows,
  )}\n\nChromium ${all?.version}, all its processes: ${each.toFixed(1)} MB for each widget. A press is a click on a button of the host page, ten a second while the widgets come up.`;
}

/** Opens a page in a browser of its own, presses its button until all is there, and a little longer. */
async function visit(
  address: string,
  isWhole: (notes: HostNotes, frames: number) => boolean,
): Promise<Visit> {
  const browser = await launchChromium();
  try {
    const { page, trouble } = await watched(browser);
    const begun = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('button').waitFor();
    let time = 0;
    let presses = 0;
    for (; presses < 20 || time === 0; presses += 1) {
      await page.mouse.click(760, 20);
      await page.waitForTimeout(100);
      const now = performance.now() - begun;
      if (time === 0 && isWhole(await page.evaluate(() => globalThis.hostNotes), framesIn(page))) time = now;
      if (now > patience) {
        const { ready, fitted } = await page.evaluate(() => globalThis.hostNotes);
        throw new Error(`after ${patience / 1000} s, ${ready} widgets are ready and ${fitted} have a height`);
      }
    }
    await page.waitForTimeout(1000);
    assert.equal(await page.locator('button').textContent(), String(presses), 'presses that the host heard');
    assert.deepEqual(trouble, [], 'errors on the page or in a widget');
    const notes = await page.evaluate(() => globalThis.hostNotes);
    const frames = framesIn(page);
    return { ...notes, frames, time, memory: memoryBelow(), version: browser.version() };
  } finally {
    await browser.close();
  }
}

/** How many documents of widgets have been asked for. */
function framesIn(page: Page): number {
  return page.frames().filter((frame) => frame.url().includes('/embed/')).length;
}

/** A page whose troubles are noted: errors, warnings, requests that fail or are refused. */
async function watched(browser: Browser): Promise<{ page: Page; trouble: string[] }> {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('requestfailed', (request) => trouble.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  return { page, trouble };
}
