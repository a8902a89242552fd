import { useWords } from '../wording/useWords';

/**
 * Closes whatever is lifted, without script: one for the page, shown at the foot of a sheet (`styles/peek.css`). `#-`
 * names no element, so nothing is the target, and nothing scrolls.
 */
export function PeekClose() {
  const { page, attributes } = useWords();
  return (
    <a href="#-" data-peek-close="" data-control="" {...attributes}>
      {page.close}
    </a>
  );
}
