import type { Clock } from '../../model/story';

/** What an event’s date by the other clock is called. */
export const otherNames: Record<Clock, string> = { happened: 'Became public', reported: 'Happened' };

/** Turns an event’s entry, as it stands on the page, from one clock to the other: its dates and shapes change places. */
export function swapClock(clock: Clock, entry: Element): void {
  const [date, fact] = entry.querySelectorAll('[data-date]');
  const shapes = entry.querySelector<HTMLElement>('[data-shape]')?.dataset;
  if (!date || !fact?.parentElement || !shapes) return;
  const words = [...date.childNodes];
  date.replaceChildren(...fact.childNodes);
  fact.replaceChildren(...words);
  (fact.parentElement.firstElementChild as Element).textContent = otherNames[clock];
  [shapes['shape'], shapes['other']] = [shapes['other'], shapes['shape']];
}
