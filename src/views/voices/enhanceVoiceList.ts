import type { Id } from '../../model/story';

/**
 * Hides the sayings that are neither shown nor in focus, and every voice and group of which nothing is left.
 * `list` is as it was served. Writes only where something changes, since a story may have thousands of sayings.
 */
export function enhanceVoiceList(list: Element, shown: ReadonlySet<Id>, focus: Id | undefined): void {
  for (const saying of list.querySelectorAll<HTMLElement>('[data-says]')) {
    const id = saying.dataset['says'] ?? '';
    const speaker = saying.closest<HTMLElement>('[data-voice]')?.dataset['voice'];
    hide(saying, !shown.has(id) && id !== focus && speaker !== focus);
  }
  for (const part of list.querySelectorAll<HTMLElement>('[data-voice], [data-group]'))
    hide(part, part.querySelector('[data-says]:not([hidden])') === null);
}

function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}
