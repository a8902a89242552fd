import { useEffect } from 'react';

/** Closes an open popover when a link in it is clicked, so that it does not cover the link's target. */
export function useClosePopoverOnNavigate(): void {
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('[popover] a[href]') : null;
      link?.closest<HTMLElement>('[popover]')?.hidePopover();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}
