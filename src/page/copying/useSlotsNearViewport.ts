import { useEffect, useState } from 'react';

/**
 * The slots for an item's buttons that have come near the viewport so far, so that a story of thousands of items
 * renders buttons only where the reader is.
 */
export function useSlotsNearViewport(): readonly HTMLElement[] {
  const [nearby, setNearby] = useState<readonly HTMLElement[]>([]);

  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const come = entries.flatMap(({ isIntersecting, target }) => (isIntersecting ? target : []));
        for (const slot of come) observer.unobserve(slot);
        if (come.length > 0) setNearby((known) => [...known, ...(come as HTMLElement[])]);
      },
      { rootMargin: '100%' },
    );
    for (const slot of document.querySelectorAll('[data-copies]')) observer.observe(slot);
    return () => observer.disconnect();
  }, []);

  return nearby;
}
