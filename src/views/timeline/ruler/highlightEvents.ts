import type { Id } from '../../../model/story';

/** The events that an element stands for, or stands in: on the ruler, or in the list; one that is none where it does not. */
function eventsAt(element: Element | undefined): readonly Id[] {
  const part = element?.closest('[data-events], [data-item]');
  return (part?.getAttribute('data-events') ?? part?.id ?? '').split(' ');
}

/** What each timeline has marked, and for which events. */
const marked = new WeakMap<Element, { events: string; parts: readonly Element[] }>();

/**
 * Marks, in a timeline, all that stands for the events under the pointer or in keyboard focus, and nothing
 * else. It works on the page itself: a pointer moves often, and a timeline may be long. What stays at the
 * same events asks the page for nothing.
 */
export function highlightEvents(timeline: Element, element?: Element): void {
  const ids = eventsAt(element);
  const events = ids.join(' ');
  const before = marked.get(timeline);
  if (before?.events === events && before.parts.every((part) => part.isConnected)) return;
  for (const part of before?.parts ?? []) part.removeAttribute('data-pointed');
  const drawn =
    events === ''
      ? []
      : [...timeline.querySelectorAll('[data-events]')].filter((part) =>
          eventsAt(part).some((id) => ids.includes(id)),
        );
  const parts = [...drawn, ...ids.flatMap((id) => document.getElementById(id) ?? [])];
  for (const part of parts) part.setAttribute('data-pointed', '');
  marked.set(timeline, { events, parts });
}
