import { useLayoutEffect } from 'react';
import type { Id } from '../../model/story';
import { itemsOfMark, standingFor } from '../item/standsFor';

/**
 * Marks the item in focus, and all that stands for it, wherever it is on the page. It works on the page
 * as it was served, so that following an item costs no more than the elements that it marks.
 */
export function FocusMarks({ focus }: { focus: Id | undefined }) {
  useLayoutEffect(() => {
    if (focus === undefined) return undefined;
    const marked = elementsOf(focus);
    for (const element of marked) {
      element.setAttribute('data-focused', '');
      element.setAttribute('aria-current', 'true');
      wearMarkOf(element, focus);
    }
    return () => {
      for (const element of marked) {
        element.removeAttribute('data-focused');
        element.removeAttribute('aria-current');
        wearMarkOf(element, undefined);
      }
    };
  }, [focus]);
  return null;
}

/** The item's own element, unless it is a mere place for links to lead to, and those that stand for it. */
function elementsOf(focus: Id): Element[] {
  const own = document.getElementById(focus);
  const others = standingFor(focus).flatMap((selector) => [...document.querySelectorAll(selector)]);
  return own && !own.hasAttribute('data-anchor') ? [own, ...others] : others;
}

/** Words that items of several marks rest on wear the mark of the one that is followed, or else of the first. */
function wearMarkOf(element: Element, item: Id | undefined): void {
  const marks = element.getAttribute('data-marks')?.split(' ');
  if (!marks) return;
  element.setAttribute(
    'data-mark',
    marks[item === undefined ? 0 : itemsOfMark(element).indexOf(item)] ?? 'none',
  );
}
