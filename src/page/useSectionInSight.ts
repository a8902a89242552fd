import { useEffect, useState } from 'react';

/** A line across the window, a third of the way down: the section that it lies in is being read. */
const readingLine = '-33% 0px -67% 0px';

/** The id of the section being read, of these, in page order; undefined above them, and without script. */
export function useSectionInSight(ids: readonly string[]): string | undefined {
  const [seen, setSeen] = useState<readonly string[]>([]);
  const wanted = ids.join(' ');

  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) =>
        setSeen((before) =>
          entries.reduce<readonly string[]>(
            (now, { target, isIntersecting }) =>
              isIntersecting ? [...now, target.id] : now.filter((id) => id !== target.id),
            before,
          ),
        ),
      { rootMargin: readingLine },
    );
    for (const id of wanted.split(' ')) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [wanted]);

  // Beside the sections the full text is always in sight: they are what the reader moves through.
  return ids.find((id) => seen.includes(id));
}
