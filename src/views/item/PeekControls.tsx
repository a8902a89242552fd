import { interfaceLanguage } from '../wording/interfaceLanguage';

interface PeekControlsProps {
  /** The HTML id of the place that the sheet was lifted from: outside of what is lifted, so that it puts it back. */
  place: string;
  /** The words of the link to it. */
  children?: string;
}

/**
 * The controls of what a peek lifts (`styles/peek.css`), shown only then: the way to its place, and Close. They are
 * links, so they work without script. `#-` names no element: nothing is the target, and nothing scrolls. With script
 * the buttons that copy a chosen item are rendered into them (page/copying/CopyFeatures.tsx).
 */
export function PeekControls({ place, children = 'Show in place' }: PeekControlsProps) {
  return (
    <p data-peek-controls="" data-control="" {...interfaceLanguage}>
      <a href={`#${place}`} data-place="">
        {children}
      </a>
      <a href="#-">Close</a>
    </p>
  );
}
