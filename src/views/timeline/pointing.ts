import type { Id } from '../../model/story';

/** The events that an element stands for, or stands in: on the ruler, or in the list; one that is none where it does not. */
function eventsAt(element: Element | undefined): readonly Id[] {
  const part = element?.closest('[data-events], [data-item]');
  return (part?.getAttribute('data-events') ?? part?.id ?? '').split(' ');
}

/**
 * Marks, in a timeline, all that stands for the events under the pointer or in keyboard focus, and nothing
 * else. It works on the page itself: a pointer moves often, and a timeline may be long.
 */
export function pointAt(timeline: Element, element?: Element): void {
  const events = eventsAt(element);
  for (const part of timeline.querySelectorAll('[data-pointed]')) part.removeAttribute('data-pointed');
  const drawn = [...timeline.querySelectorAll('[data-events]')].filter((part) =>
    eventsAt(part).some((id) => events.includes(id)),
  );
  for (const part of [...drawn, ...events.flatMap((id) => document.getElementById(id) ?? [])])
    part.setAttribute('data-pointed', '');
}
