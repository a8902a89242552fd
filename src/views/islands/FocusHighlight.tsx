import { useLayoutEffect } from 'react';
import type { Id } from '../../model/story';
import { elementsStandingFor } from '../item/standsFor';

/**
 * Marks the item in focus, and every element that stands for it, with attributes that the style sheets show.
 * Written to the elements directly: most stand in static islands, and following an item then costs no more
 * than the few elements it marks, however long the story. Needs a new `key` when the page has new elements.
 */
export function FocusHighlight({ focus }: { focus: Id | undefined }) {
  useLayoutEffect(() => {
    if (focus === undefined) return undefined;
    const marked = elementsStandingFor(focus);
    for (const element of marked) {
      element.setAttribute('data-focused', '');
      element.setAttribute('aria-current', 'true');
    }
    return () => {
      for (const element of marked) {
        element.removeAttribute('data-focused');
        element.removeAttribute('aria-current');
      }
    };
  }, [focus]);
  return null;
}
