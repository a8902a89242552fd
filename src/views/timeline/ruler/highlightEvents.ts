import type { Id } from '../../../model/story';

/** The events that an element stands for or stands in, on the ruler or in the list; empty where there is none. */
function eventsAt(element: Element | undefined): readonly Id[] {
  const part = element?.closest('[data-events], [data-item]');
  const events = part?.getAttribute('data-events') ?? part?.id ?? '';
  return events === '' ? [] : events.split(' ');
}

/** What is highlighted in each timeline. */
const highlighted = new WeakMap<Element, { events: string; parts: readonly Element[] }>();

/**
 * Highlights (`data-pointed`) every part of a timeline that stands for the events at an element: the one under
 * the pointer or in keyboard focus; without an element, none. Written to the elements directly and remembered,
 * since a pointer moves often and a timeline may be long: while it stays at the same events nothing is queried.
 */
export function highlightEvents(timeline: Element, element?: Element): void {
  const ids = eventsAt(element);
  const events = ids.join(' ');
  const before = highlighted.get(timeline);
  if (before?.events === events && before.parts.every((part) => part.isConnected)) return;
  for (const part of before?.parts ?? []) part.removeAttribute('data-pointed');
  const onRuler = ids.length === 0 ? [] : [...timeline.querySelectorAll('[data-events]')];
  const parts = [
    ...onRuler.filter((part) => eventsAt(part).some((id) => ids.includes(id))),
    ...ids.flatMap((id) => document.getElementById(id) ?? []),
  ];
  for (const part of parts) part.setAttribute('data-pointed', '');
  highlighted.set(timeline, { events, parts });
}
