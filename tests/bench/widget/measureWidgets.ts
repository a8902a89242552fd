/*
 * Some ways to put a frame on a publisher's page come in; what each costs that page goes out: the time of its
 * script, and what the page could not do meanwhile.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/chromium/launchChromium';
import { phone, throttle } from '../measure/profiles';
import { blockingTime, layoutShift, median } from '../measure/sums';
import { ratio, shift, size, time } from '../report/inWords';
import { table } from '../report/table';
import { packFolder } from '../serve/packFolder';
import { type ServedFolder, serveFolder } from '../serve/serveFolder';
import { buildSite } from '../site/buildSite';
import { type EmbedScript, embedScripts } from './embedScripts';

const stories = resolve(import.meta.dirname, '../../../src/stories');
/** A phone's processor, and no network: what is measured is the script's own work. */
const { network: _, ...slow } = phone;
const framed = { slug: 'japan-defence-hack', section: 'timeline' };
/** Until the frame is there and has told its height, milliseconds. */
const patience = 2500;

/** What one visit to a host page has cost it. Times in milliseconds. */
interface Visit {
  /** From the first to the last line of the script, once it has been read. */
  script: number;
  /** What it had timers, observers and listeners of the window do later. */
  later: number;
  /** The host's tasks, beyond 50 ms each. */
  blocked: number;
  shift: number;
}

/** What one script costs, the median of each number. */
export interface WidgetCost extends Visit {
  id: string;
  name: string;
  /** Of the script, minified, brotli 11. */
  bytes: number;
}

declare global {
  // eslint-disable-next-line no-var
  var widgetNotes: {
    script: number;
    later: number;
    tasks: { duration: number }[];
    shifts: { start: number; value: number }[];
  };
}

/** Builds the site, and visits a page with each script in turn, so many times. */
export async function measureWidgets(
  repeats: number,
  folder: string,
  tell: (words: string) => void,
): Promise<{ costs: WidgetCost[]; tables: string; chromium: string }> {
  const site = join(folder, 'site');
  tell('building the site');
  await buildSite(stories, site);
  await packFolder(site, () => true);
  const scripts = embedScripts(site, framed.slug, framed.section);
  const served = await serveFolder(site);
  for (const script of scripts) writeHost(site, script, otherSite(served));
  const browser = await launchChromium();
  try {
    const visits = new Map(scripts.map(({ id }) => [id, [] as Visit[]]));
    for (let turn = 0; turn < repeats; turn += 1) {
      tell(`turn ${turn + 1} of ${repeats}`);
      // Nobody always comes first.
      const from = turn % scripts.length;
      for (const { id } of [...scripts.slice(from), ...scripts.slice(0, from)])
        visits.get(id)?.push(await visit(browser, served, id));
    }
    const costs = scripts.map((script) => costOf(script, visits.get(script.id) ?? []));
    return { costs, tables: tableOf(costs), chromium: browser.version() };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The same server by another name: to browsers another site, as a publisher's page is. */
const otherSite = ({ address }: ServedFolder) => address.replace('127.0.0.1', 'localhost');

/** The host page of a script, and the script with a clock at both ends. */
function writeHost(folder: string, { id, source, markup }: EmbedScript, site: string): void {
  const host = join(folder, 'hosts', id);
  mkdirSync(host, { recursive: true });
  writeFileSync(
    join(host, 'index.html'),
    `<!doctype html><html lang="en"><title>A publisher’s page</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><script>globalThis.__name ??= (f) => f; (${note.toString()})()</script><h1>A publisher’s page</h1>${markup(site)}<script src="${site}hosts/${id}/embed.js"></script><p>Words below it.</p></html>`,
  );
  writeFileSync(
    join(host, 'embed.js'),
    `widgetNotes.begin();${source}\n;widgetNotes.script=performance.now()-widgetNotes.begun`,
  );
}

/** Runs in the host page, before anything else. What the script has the browser call later is timed too. */
function note(): void {
  const timed = <Given extends unknown[]>(act: (...given: Given) => unknown) =>
    function (this: unknown, ...given: Given) {
      const begun = performance.now();
      try {
        return act.apply(this, given);
      } finally {
        notes.later += performance.now() - begun;
      }
    };
  const notes = {
    begun: 0,
    script: 0,
    later: 0,
    tasks: [] as { duration: number }[],
    shifts: [] as { start: number; value: number }[],
    begin() {
      const {
        setTimeout,
        requestAnimationFrame,
        IntersectionObserver,
        addEventListener,
        removeEventListener,
      } = window;
      const known = new WeakMap<object, EventListener>();
      Object.assign(window, {
        setTimeout: (act: () => void, ...rest: number[]) => setTimeout(timed(act), ...rest),
        requestAnimationFrame: (act: FrameRequestCallback) => requestAnimationFrame(timed(act)),
        IntersectionObserver: class extends IntersectionObserver {
          constructor(act: IntersectionObserverCallback, options?: IntersectionObserverInit) {
            super(timed(act), options);
          }
        },
        addEventListener(type: string, act: EventListener, options?: boolean) {
          const listener = known.get(act) ?? timed(act);
          known.set(act, listener);
          addEventListener(type, listener, options);
        },
        removeEventListener(type: string, act: EventListener, options?: boolean) {
          removeEventListener(type, known.get(act) ?? act, options);
        },
      });
      notes.begun = performance.now();
    },
  };
  globalThis.widgetNotes = notes;
  new PerformanceObserver((list) => {
    // Frames of the same process are not the page's own work.
    for (const { duration, name } of list.getEntries()) if (name === 'self') notes.tasks.push({ duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      notes.shifts.push({
        start: entry.startTime,
        value: (entry as PerformanceEntry & { value: number }).value,
      });
  }).observe({ type: 'layout-shift', buffered: true });
}

async function visit(browser: Browser, { address }: ServedFolder, id: string): Promise<Visit> {
  const context = await browser.newContext(phone.context);
  try {
    const page = await context.newPage();
    await throttle(await context.newCDPSession(page), slow);
    await page.goto(`${address}hosts/${id}/`);
    await page.waitForTimeout(patience);
    const { script, later, tasks, shifts } = await page.evaluate(() => {
      const notes = globalThis.widgetNotes;
      return { script: notes.script, later: notes.later, tasks: notes.tasks, shifts: notes.shifts };
    });
    return { script, later, blocked: blockingTime(tasks), shift: layoutShift(shifts) };
  } finally {
    await context.close();
  }
}

function costOf({ id, name, source }: EmbedScript, visits: readonly Visit[]): WidgetCost {
  const middle = (key: keyof Visit) => median(visits.map((each) => each[key])) ?? Number.NaN;
  return {
    id,
    name,
    bytes: brotliCompressSync(source).length,
    script: middle('script'),
    later: middle('later'),
    blocked: middle('blocked'),
    shift: middle('shift'),
  };
}

/** Ratios to the first of them before all else. */
function tableOf(costs: readonly WidgetCost[]): string {
  const [first] = costs;
  const whole = ({ script, later }: WidgetCost) => script + later;
  return table(
    [
      'processor 4 × slower',
      'all script',
      'as it loads',
      'as it loads',
      'later',
      'host blocked',
      'host shifts',
      'bytes',
    ],
    costs.map((cost) => [
      cost.name,
      ratio(whole(cost), first && whole(first)),
      ratio(cost.script, first?.script),
      time(cost.script),
      time(cost.later),
      time(cost.blocked),
      shift(cost.shift),
      size(cost.bytes),
    ]),
  );
}
