import type { Id } from '../../model/story';

/** The events that the reader points at, in the list or on the ruler; none for most of the time. */
export type Pointed = readonly Id[];

/** The attribute that marks an element as standing for an event pointed at; none where it does not. */
export function pointedAttributes(pointed: Pointed, ...ids: Id[]) {
  return ids.some((id) => pointed.includes(id)) ? ({ 'data-pointed': '' } as const) : {};
}

/** The events that the element under the pointer, or in keyboard focus, stands for: on the ruler, or in the list. */
export function eventsUnder(target: EventTarget): Pointed {
  const element = target instanceof Element ? target.closest('[data-events], [data-item]') : null;
  return element?.getAttribute('data-events')?.split(' ') ?? (element?.id ? [element.id] : []);
}
