import { useEffect, useState } from 'react';

/** The height of the reading line, as a fraction of the window from its top: the section on it is being read. */
const readingLine = 0.33;

/** The id of the section being read, of these, in page order; undefined above them, and without script. */
export function useSectionInSight(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  const wanted = ids.join(' ');

  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const sections = wanted.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const seen = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target);
        // On wide screens the full text is always in sight beside the sections, which come first in page order.
        const read = sections.find((section) => seen.has(section));
        // Between two sections the one above counts as being read.
        const left = sections.filter(
          (section) => section.getBoundingClientRect().bottom < innerHeight * readingLine,
        );
        setCurrent((before) => (read ?? left.find(({ id }) => id === before) ?? left.at(-1))?.id);
      },
      { rootMargin: `-${readingLine * 100}% 0px -${(1 - readingLine) * 100}%` },
    );
    for (const section of sections) observer.observe(section);
    return () => observer.disconnect();
  }, [wanted]);

  return current;
}
