import type { ReactNode } from 'react';
import { useWords } from '../wording/useWords';

interface PeekControlsProps {
  /** The HTML id of the place that what is chosen was lifted from: outside of it, so that going there puts it back. Undefined where it stands in its place. */
  place: string | undefined;
  /** What else can be done with what is chosen. */
  children?: ReactNode;
}

/**
 * The controls of what the reader has chosen, which script renders into it (page/copying/CopyFeatures.tsx): the way to
 * its place where it is lifted, Close, and the buttons that copy it. Without script there are Back, and `PeekClose`.
 */
export function PeekControls({ place, children }: PeekControlsProps) {
  const { page, attributes } = useWords();
  return (
    <p data-peek-controls="" data-control="" {...attributes}>
      {place !== undefined && <a href={`#${place}`}>{page.showInPlace}</a>}
      <a href="#-">{page.close}</a>
      {children}
    </p>
  );
}
