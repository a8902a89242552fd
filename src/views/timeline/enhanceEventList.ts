import type { Clock, Story } from '../../model/story';
import type { LiveWords } from '../../words/Words';

/**
 * Puts the served list of events into the order of the other clock, and exchanges the two dates and shapes of
 * each entry. It moves what is there, since the list is a static island. With `keepsPlace` the page scrolls so
 * that the entry which the address leads to stays where it is in the window.
 */
export function enhanceEventList(
  list: Element,
  story: Story,
  clock: Clock,
  keepsPlace: boolean,
  { clocks }: LiveWords,
): void {
  const groups = [...list.children];
  const entries = story.order[clock].flatMap((id) => document.getElementById(id)?.parentElement ?? []);
  const target = keepsPlace ? list.querySelector(':target') : null;
  const before = target?.getBoundingClientRect().top;
  const otherClock = clocks[clock === 'happened' ? 'reported' : 'happened'];
  for (const entry of entries) swapDates(entry, otherClock);
  // Counted before any entry moves: each group keeps its size.
  const parts = groups.map(({ children }) => entries.splice(0, children.length));
  for (const [index, part] of parts.entries()) groups[index]?.append(...part);
  if (target && before !== undefined) window.scrollBy(0, target.getBoundingClientRect().top - before);
}

/** Exchanges the dates and shapes by the two clocks, as EventEntry and DateWords render them. */
function swapDates(entry: Element, otherClock: string): void {
  const [date, otherDate] = entry.querySelectorAll('[data-date]');
  const shapes = entry.querySelector<HTMLElement>('[data-shape]')?.dataset;
  const label = entry.querySelector('[data-other-clock]');
  if (!date || !otherDate || !label || !shapes) return;
  const content = [...date.childNodes];
  date.replaceChildren(...otherDate.childNodes);
  otherDate.replaceChildren(...content);
  label.textContent = otherClock;
  [shapes['shape'], shapes['other']] = [shapes['other'], shapes['shape']];
}
