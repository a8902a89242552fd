import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Press } from '../contenders/Contender';
import { type Answer, pressIt, wakeUp } from './pressIt';
import { probe, type ProbeNotes } from './probe';
import { type Profile, throttle } from './profiles';
import { scrollIt } from './scrollIt';
import { blockingTime, layoutShift } from './sums';
import { TooLate, within } from './within';

/** What is measured, and how. */
export interface PageRun {
  address: string;
  profile: Profile;
  /** How many events to look for in the page; 0 where their words stand in its HTML. */
  entries: number;
  presses: readonly Press[];
  /** Whether to scroll, once. */
  scrolls: boolean;
  /** Milliseconds after which a page that is not at rest is given up. */
  patience: number;
  /** When, by `performance.now()`, everything is given up. */
  until: number;
}

/** One load of a page. Times in milliseconds from the beginning of navigation, sizes in bytes. */
export interface PageResult {
  finished: boolean;
  /** What it failed over, where it did not finish. */
  failure?: string;
  bytes?: number;
  requests?: number;
  /** Requests to other hosts, which are refused. */
  strangers?: number;
  firstPaint?: number | undefined;
  largestPaint?: number | undefined;
  words?: number | undefined;
  blocked?: number;
  longestTask?: number;
  shift?: number;
  heap?: number;
  nodes?: number;
  longestFrame?: number | undefined;
  answers?: Record<string, Answer | string>;
  /** The words of the page, for whoever wants to see whether they are all there. */
  text?: string;
}

/** Loads a page with nothing in any cache, and measures until it is at rest; then presses, then scrolls. */
export async function measurePage(browser: Browser, run: PageRun): Promise<PageResult> {
  const context = await browser.newContext(run.profile.context);
  try {
    return await measured(await context.newPage(), run);
  } catch (error) {
    return { finished: false, failure: error instanceof TooLate ? 'too late' : firstLine(error) };
  } finally {
    await within(20_000, context.close()).catch(() => {});
  }
}

async function measured(page: Page, run: PageRun): Promise<PageResult> {
  const session = await page.context().newCDPSession(page);
  const traffic = await watchTraffic(session, new URL(run.address).host);
  await throttle(session, run.profile);
  // The names that bundlers give to functions are given by a function, which the page does not have.
  await page.addInitScript({
    content: `globalThis.__name ??= (f) => f; (${probe.toString()})(${run.entries});`,
  });
  const patience = () => Math.min(run.patience, run.until - performance.now());
  const deadline = performance.now() + patience();
  const left = () => deadline - performance.now();
  await within(left(), page.goto(run.address, { waitUntil: 'commit', timeout: 0 }));
  const notes = await within(left(), atRest(page, traffic));
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const answers: Record<string, Answer | string> = {};
  const result: PageResult = {
    finished: true,
    bytes: traffic.bytes,
    requests: traffic.requests,
    strangers: traffic.strangers,
    firstPaint: notes.firstPaint,
    largestPaint: notes.largestPaint,
    words: notes.words,
    blocked: blockingTime(notes.longTasks),
    longestTask: Math.max(0, ...notes.longTasks.map(({ duration }) => duration)),
    shift: layoutShift(notes.shifts),
    heap: usedSize,
    nodes: await page.evaluate(() => document.querySelectorAll('*').length),
    text: await page.evaluate(() => document.querySelector('main')?.textContent ?? ''),
    answers,
  };
  const touch = run.profile.context.hasTouch ?? false;
  const idle = () => traffic.open.size === 0 && performance.now() - traffic.last > 300;
  const works = run.presses.map((press) => ({
    name: press.name,
    work: () => pressIt(page, press, { touch, idle }),
  }));
  if (works.length > 0) works.unshift({ name: 'scroll a little', work: () => wakeUp(page, idle) });
  for (const { name, work } of works) {
    try {
      answers[name] = (await within(patience(), work())) ?? 'not found';
    } catch (error) {
      answers[name] = error instanceof TooLate ? 'too late' : firstLine(error);
      return result;
    }
  }
  if (run.scrolls)
    result.longestFrame = await within(patience(), scrollIt(page, session)).catch(() => undefined);
  return result;
}

/** Waits until the page is loaded, has its words, and neither fetched nor worked for a second. */
async function atRest(page: Page, traffic: Traffic): Promise<ProbeNotes> {
  for (;;) {
    const { notes, loaded } = await page.evaluate(async () => ({
      notes: await globalThis.benchNotes(),
      loaded: document.readyState === 'complete',
    }));
    const last = notes.longTasks.at(-1);
    const quiet = notes.now - (last ? last.start + last.duration : 0) > 1000;
    const complete = loaded && notes.words !== undefined;
    if (complete && quiet && traffic.open.size === 0 && performance.now() - traffic.last > 1000) return notes;
    await page.waitForTimeout(250);
  }
}

interface Traffic {
  bytes: number;
  requests: number;
  strangers: number;
  open: Set<string>;
  /** When something last went over the line. */
  last: number;
}

/** Counts what goes over the line, and refuses what would leave this machine. */
async function watchTraffic(session: CDPSession, host: string): Promise<Traffic> {
  const traffic: Traffic = { bytes: 0, requests: 0, strangers: 0, open: new Set(), last: performance.now() };
  const settle = (id: string) => {
    traffic.open.delete(id);
    traffic.last = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const url = new URL(request.url);
    if (!/^https?:$/.test(url.protocol)) return;
    if (url.host !== host) traffic.strangers += 1;
    else traffic.requests += 1;
    traffic.open.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    settle(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId }) => settle(requestId));
  await session.send('Network.enable');
  // We serve without TLS, so whatever asks for it asks somebody else. Playwright's own way to refuse
  // would pass each request through this process, and be measured with it.
  await session.send('Network.setBlockedURLs', { urls: ['https://*'] });
  return traffic;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
