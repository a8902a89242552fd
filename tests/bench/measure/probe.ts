/*
 * What is put into each page before its own scripts: it writes down what the browser tells of paints,
 * long tasks, shifts and input, and when all words are there. It must not itself be what is measured.
 */

/** What the probe has written down. Times in milliseconds from the beginning of navigation. */
export interface ProbeNotes {
  firstPaint: number | undefined;
  largestPaint: number | undefined;
  /** When all words were found in the page. */
  words: number | undefined;
  longTasks: { start: number; duration: number }[];
  shifts: { start: number; value: number }[];
  /** From an input to the next paint, for each input that the browser tells of. */
  inputs: { start: number; duration: number }[];
  now: number;
}

declare global {
  // eslint-disable-next-line no-var
  var benchNotes: () => Promise<ProbeNotes>;
}

/**
 * Runs in the page. `entries` is the number of events whose words are to be waited for; 0 where they
 * stand in the HTML, so that it is enough to wait until they are read.
 */
export function probe(entries: number): void {
  const longTasks: ProbeNotes['longTasks'] = [];
  const shifts: ProbeNotes['shifts'] = [];
  const inputs: ProbeNotes['inputs'] = [];
  let firstPaint: number | undefined;
  let largestPaint: number | undefined;
  let words: number | undefined;

  const watch = <Entry extends PerformanceEntry>(
    options: PerformanceObserverInit & { durationThreshold?: number },
    note: (entry: Entry) => void,
  ) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as Entry);
    });
    observer.observe({ buffered: true, ...options });
  };
  watch({ type: 'longtask' }, ({ startTime, duration }) => longTasks.push({ start: startTime, duration }));
  watch({ type: 'paint' }, ({ name, startTime }) => {
    if (name === 'first-contentful-paint') firstPaint = startTime;
  });
  watch({ type: 'largest-contentful-paint' }, ({ startTime }) => {
    largestPaint = startTime;
  });
  watch<PerformanceEntry & { hadRecentInput: boolean; value: number }>(
    { type: 'layout-shift' },
    ({ startTime, value, hadRecentInput }) => {
      if (!hadRecentInput) shifts.push({ start: startTime, value });
    },
  );
  watch<PerformanceEntry & { interactionId: number }>(
    { type: 'event', durationThreshold: 16 },
    ({ startTime, duration, interactionId }) => {
      if (interactionId > 0) inputs.push({ start: startTime, duration });
    },
  );

  const found = () => {
    const text = document.querySelector('main')?.textContent ?? '';
    let count = 0;
    for (let at = text.indexOf('Entry '); at !== -1; at = text.indexOf('Entry ', at + 1)) count += 1;
    return count >= entries;
  };
  // Once something follows the words in the page, the parser has read them all; it may yet have to wait
  // for a sheet or a script before it comes to the end of the page.
  const closed = () =>
    document.readyState !== 'loading' || Boolean(document.querySelector('main')?.nextSibling);
  const look = () => {
    const begun = performance.now();
    const there = entries === 0 ? closed() : document.readyState !== 'loading' && found();
    if (there) words = begun;
    // Never more than a tenth of the page's time goes into looking.
    else setTimeout(look, Math.max(20, 10 * (performance.now() - begun)));
  };
  setTimeout(look, 20);

  // A frame and a little more: a page that has yet to be laid out is not at rest, and the browser tells
  // of a long task only after its end.
  const aFrame = () =>
    new Promise((done) => {
      requestAnimationFrame(() => setTimeout(done, 100));
    });
  globalThis.benchNotes = async () => {
    await aFrame();
    return notes();
  };
  const notes = (): ProbeNotes => ({
    firstPaint,
    largestPaint,
    words,
    longTasks,
    shifts,
    inputs,
    now: performance.now(),
  });
}
