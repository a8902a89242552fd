import { useEffect } from 'react';

/** Closes the list that a reader has chosen from: it only makes room for where its links lead. */
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
