import { useEffect } from 'react';
import { elementsStandingFor, itemsOf } from '../../views/item/standsFor';

/** The attribute by which the style sheets show what belongs to the words under the pointer or the keyboard. */
const attribute = 'data-pointed';

/**
 * Lights, while the reader points at an item or has the keyboard in it, the passages it rests on and its mark on the
 * ruler; at words of the text, the items that rest on them; at a mark of the ruler, what it stands for. What is pointed
 * at itself is not lit. Touch points at nothing.
 */
export function usePointedItem(): void {
  useEffect(() => {
    let lit: readonly Element[] = [];
    let pointed: Element | null = null;
    const light = (target: EventTarget | null) => {
      const element =
        target instanceof Element ? target.closest('[data-items], [data-events], [data-item]') : null;
      if (element === pointed) return;
      pointed = element;
      for (const each of lit) each.removeAttribute(attribute);
      lit = element === null ? [] : belongingTo(element).filter((each) => each !== element);
      for (const each of lit) each.setAttribute(attribute, '');
    };
    const onPointer = ({ pointerType, target }: PointerEvent) => {
      if (pointerType !== 'touch') light(target);
    };
    const onFocus = ({ target }: FocusEvent) => light(target);
    const onLeave = () => light(null);
    document.addEventListener('pointerover', onPointer);
    document.addEventListener('focusin', onFocus);
    document.documentElement.addEventListener('pointerleave', onLeave);
    return () => {
      document.removeEventListener('pointerover', onPointer);
      document.removeEventListener('focusin', onFocus);
      document.documentElement.removeEventListener('pointerleave', onLeave);
      light(null);
    };
  }, []);
}

/**
 * What belongs to an element that stands for items or is one. A column of the ruler may stand for hundreds of events:
 * of several only their entries are taken, since each query for what stands for an item goes through the whole page.
 */
function belongingTo(element: Element): Element[] {
  const events = element.getAttribute('data-events')?.split(' ') ?? [];
  if (events.length > 1) return events.flatMap((id) => document.getElementById(id) ?? []);
  const ids = element.hasAttribute('data-items') ? itemsOf(element) : [events[0] ?? element.id];
  return ids.flatMap(elementsStandingFor);
}
