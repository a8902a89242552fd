import type { CDPSession, Page } from 'playwright-core';

declare global {
  // eslint-disable-next-line no-var
  var benchFrames: number[] | undefined;
}

/** Scrolls down as a hand would, twenty screens or to the end; gives the longest time between two frames, in milliseconds. */
export async function scrollIt(page: Page, session: CDPSession): Promise<number | undefined> {
  const height = await page.evaluate(() => {
    globalThis.scrollTo({ top: 0, behavior: 'instant' });
    return document.documentElement.scrollHeight - innerHeight;
  });
  const screen = page.viewportSize()?.height ?? 800;
  const distance = Math.min(height, 20 * screen);
  if (distance < screen) return undefined;
  await page.evaluate(() => {
    const frames: number[] = [];
    globalThis.benchFrames = frames;
    const note = (time: number) => {
      frames.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await session.send('Input.synthesizeScrollGesture', {
    x: 100,
    y: screen / 2,
    yDistance: -distance,
    speed: 4 * screen,
    gestureSourceType: 'mouse',
  });
  const frames = (await page.evaluate(() => globalThis.benchFrames)) ?? [];
  const gaps = frames.slice(1).map((time, at) => time - (frames[at] ?? time));
  return gaps.length > 0 ? Math.max(...gaps) : undefined;
}
