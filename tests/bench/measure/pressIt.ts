import type { Page } from 'playwright-core';
import type { Press } from '../contenders/Contender';
import type { ProbeNotes } from './probe';
import { blockingTime } from './sums';

/** How a page answered to one press. Milliseconds. */
export interface Answer {
  /** From the input to the next paint, as the browser tells it; 16 stands for 16 or less. */
  nextPaint: number | undefined;
  /** From the input to the first frame in which the answer stands. */
  shown: number | undefined;
  /** Blocking time from the input until the page was at rest again. */
  blocked: number;
  /** Whether the press led to the page being loaded anew. */
  loadedAnew: boolean;
}

declare global {
  // eslint-disable-next-line no-var
  var benchPress: { begun: number | undefined; shown: number | undefined } | undefined;
}

/**
 * Presses as a reader would, by mouse or finger, while nothing is fetched (`idle`) or at work. Undefined
 * where there is nothing to press.
 */
export async function pressIt(
  page: Page,
  press: Press,
  { touch, idle }: { touch: boolean; idle: () => boolean },
): Promise<Answer | undefined> {
  await atRest(page, idle);
  const spot = await page.evaluate(findSpot, press);
  if (!spot) return undefined;
  await atRest(page, idle);
  await page.evaluate(awaitAnswer, { ...press, ...spot });
  const origin = await page.evaluate(() => performance.timeOrigin);
  await (touch ? page.touchscreen.tap(spot.x, spot.y) : page.mouse.click(spot.x, spot.y));
  for (;;) {
    await atRest(page, idle);
    const after = await page.evaluate(async () => ({
      press: globalThis.benchPress,
      notes: await globalThis.benchNotes(),
      origin: performance.timeOrigin,
    }));
    if (after.origin !== origin) return answerOfNewPage(after.notes, after.origin - origin);
    if (after.press?.shown !== undefined)
      return answerOf(after.notes, after.press.begun ?? 0, after.press.shown);
  }
}

/** Scrolls a little, a reader's first sign, and tells what the page makes of it. */
export async function wakeUp(page: Page, idle: () => boolean): Promise<Answer> {
  const begun = await page.evaluate(() => {
    globalThis.scrollTo(0, 40);
    return performance.now();
  });
  // What the scrolling asks for may be on its way only after a while.
  await page.waitForTimeout(500);
  await atRest(page, idle);
  const { longTasks } = await page.evaluate(() => globalThis.benchNotes());
  const after = longTasks.filter(({ start, duration }) => start + duration > begun);
  return { nextPaint: undefined, shown: undefined, blocked: blockingTime(after), loadedAnew: false };
}

function answerOf({ inputs, longTasks }: ProbeNotes, begun: number, shown: number): Answer {
  return {
    nextPaint: Math.max(16, ...inputs.filter(({ start }) => start >= begun).map(({ duration }) => duration)),
    shown: shown - begun,
    blocked: blockingTime(longTasks.filter(({ start, duration }) => start + duration > begun)),
    loadedAnew: false,
  };
}

/** The press was answered with another page, `later` milliseconds after the first was asked for. */
function answerOfNewPage({ words, longTasks }: ProbeNotes, later: number): Answer {
  const time = later + (words ?? Infinity);
  return { nextPaint: time, shown: time, blocked: blockingTime(longTasks), loadedAnew: true };
}

/** Waits until no task of 50 ms or more has run for half a second. */
async function atRest(page: Page, idle: () => boolean): Promise<void> {
  for (;;) {
    try {
      const { longTasks, now } = await page.evaluate(() => globalThis.benchNotes());
      const last = longTasks.at(-1);
      const quiet = now > 500 && (!last || now - (last.start + last.duration) > 500);
      if (quiet && idle()) return;
    } catch (error) {
      // Between two pages there is nothing to ask.
      if (!/context was destroyed|navigat/i.test(String(error))) throw error;
    }
    await page.waitForTimeout(100);
  }
}

/** Runs in the page: brings what is to be pressed into view and says where it is. */
async function findSpot({ selector, words, inView }: Press): Promise<{ x: number; y: number } | undefined> {
  const frame = () =>
    new Promise((done) => {
      requestAnimationFrame(() => setTimeout(done));
    });
  const seen = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    const top = document.elementFromPoint(middle.x, middle.y);
    return top && (element.contains(top) || top.contains(element)) ? middle : undefined;
  };
  const fits = (element: Element) =>
    words === undefined || (element.textContent ?? '').trim().startsWith(words);
  const all = [...document.querySelectorAll(selector)].filter(fits);
  if (inView) return all.map(seen).find((spot) => spot !== undefined);
  const [element] = all;
  if (!element) return undefined;
  let last = -1;
  // What comes into view may take more room than was held for it, so once is not always enough.
  for (let times = 0; times < 50; times += 1) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await frame();
    const { top } = element.getBoundingClientRect();
    if (top === last) break;
    last = top;
  }
  // A link that breaks over two lines is pressed on the first.
  const line = element.getClientRects()[0];
  return line && { x: line.x + Math.min(20, line.width / 2), y: line.y + line.height / 2 };
}

/** Runs in the page: from now on looks in each frame whether the answer stands. */
function awaitAnswer({ selector, words, answer, x, y }: Press & { x: number; y: number }): void {
  const press: NonNullable<typeof benchPress> = { begun: undefined, shown: undefined };
  globalThis.benchPress = press;
  const find = () => {
    const fits = (element: Element) =>
      words === undefined || (element.textContent ?? '').trim().startsWith(words);
    const pressed =
      document.elementFromPoint(x, y)?.closest(selector) ??
      [...document.querySelectorAll(selector)].find(fits);
    return answer.of === undefined
      ? pressed
      : (pressed?.closest(answer.of) ?? document.querySelector(answer.of));
  };
  let answering = find();
  const look = () => {
    // Looking for it costs the page more than asking it, so it is done anew only where it is gone.
    if (!answering?.isConnected) answering = find();
    if (answering?.matches(answer.matches)) press.shown = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  // When the finger or the button went down, before the page hears of it.
  const begin = ({ timeStamp }: Event) => {
    press.begun ??= timeStamp;
  };
  addEventListener('pointerdown', begin, { capture: true, once: true });
}
