import { useEffect } from 'react';
import { holdPlace, isLifted } from './holdPlace';
import { inPageLinkClick } from './inPageLinkClick';

/** Holds the page still while a link lifts a sheet out of it that stood above the window. */
export function useStillPage(): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (!inPageLinkClick(event)) return;
      const release = holdPlace();
      // The browser has gone to the target then, and has not painted it.
      requestAnimationFrame(() => {
        if (isLifted(document.querySelector(':target'))) release();
      });
    };
    document.addEventListener('click', onClick, { capture: true });
    return () => document.removeEventListener('click', onClick, { capture: true });
  }, []);
}
