import { useEffect } from 'react';
import { elementsStandingFor, itemsOf } from '../../views/item/standsFor';

/** The attribute by which the style sheets show what belongs to the words under the pointer or the keyboard. */
const attribute = 'data-pointed';

/**
 * Lights, while the reader points at an item or has the keyboard in it, the passages it rests on, and while they
 * point at words of the text, the items that rest on them. Touch points at nothing.
 */
export function usePointedItem(): void {
  useEffect(() => {
    let lit: Element[] = [];
    let pointed: Element | null = null;
    const light = (target: EventTarget | null) => {
      const element =
        target instanceof Element ? target.closest('mark[data-items], [data-item], [data-items]') : null;
      const ids =
        element === null ? [] : element.hasAttribute('data-items') ? itemsOf(element) : [element.id];
      if (element === pointed) return;
      pointed = element;
      for (const each of lit) each.removeAttribute(attribute);
      lit = ids.flatMap(elementsStandingFor).filter((each) => each !== element);
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
