import { useCallback, useEffect, useRef } from 'react';
import { decodeHash } from './decodeHash';
import { holdPlace, isLifted } from './holdPlace';
import { closeHash, inPageLinkClick } from './inPageLinkClick';

/**
 * Holds the page still while a link lifts a sheet out of it that stood above the window, and while one chooses what is
 * in sight already: a browser would bring it to the top. Gives whether the last link has left the page where it was,
 * and the reader has, too, since then: so that going back moves nothing.
 */
export function useStillPage(): () => boolean {
  const stillAt = useRef<number>(undefined);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const clicked = inPageLinkClick(event);
      // What lets go moves nothing.
      if (!clicked || clicked.hash === closeHash || clicked.hash === location.hash) return;
      const release = holdPlace();
      const seen = isItemInSight(decodeHash(clicked.hash));
      const top = scrollY;
      stillAt.current = undefined;
      // The browser has gone to the target then, and has not painted it.
      requestAnimationFrame(() => {
        const lifted = isLifted(document.querySelector(':target'));
        if (lifted) release();
        else if (seen) scrollTo({ top, behavior: 'instant' });
        if (lifted || scrollY === top) stillAt.current = scrollY;
      });
    };
    document.addEventListener('click', onClick, { capture: true });
    return () => document.removeEventListener('click', onClick, { capture: true });
  }, []);

  return useCallback(() => scrollY === stillAt.current, []);
}

/** Whether an item, not a whole section, is in the window from top to bottom, with nothing that sticks over it. */
function isItemInSight(id: string): boolean {
  const item = document.getElementById(id);
  if (!item?.closest('[data-peek]')) return false;
  const { left, top, width, bottom } = item.getBoundingClientRect();
  const uppermost = document.elementFromPoint?.(left + width / 2, top + 1) ?? null;
  return item.contains(uppermost) && bottom <= innerHeight;
}
