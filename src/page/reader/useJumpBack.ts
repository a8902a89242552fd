import { useEffect, useState } from 'react';
import { inPageLinkClick } from './inPageLinkClick';

/** A link that moves the page by more than this share of the window's height is a jump. */
const jump = 0.75;
/** After this many heights of the window, scrolled by the reader, the way back is no longer offered. */
const goneAfter = 2;

/**
 * Whether a link of this page has just taken the reader far away on it, so that a way back is worth a line; and the
 * way back, which is the browser's own.
 */
export function useJumpBack(): (() => void) | undefined {
  const [landed, setLanded] = useState<number>();

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (!inPageLinkClick(event)) return;
      const before = scrollY;
      // Two frames on, the browser has scrolled.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (Math.abs(scrollY - before) > jump * innerHeight) setLanded(scrollY);
        }),
      );
    };
    const onPopState = () => setLanded(undefined);
    document.addEventListener('click', onClick);
    window.addEventListener('popstate', onPopState);
    return () => {
      document.removeEventListener('click', onClick);
      window.removeEventListener('popstate', onPopState);
    };
  }, []);

  useEffect(() => {
    if (landed === undefined) return undefined;
    const onScroll = () => {
      if (Math.abs(scrollY - landed) > goneAfter * innerHeight) setLanded(undefined);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [landed]);

  return landed === undefined
    ? undefined
    : () => {
        setLanded(undefined);
        history.back();
      };
}
