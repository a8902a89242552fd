import { useWords } from '../wording/useWords';

/**
 * Closes whatever is lifted, without script: one for the page, shown at the foot of a sheet (`styles/peek.css`); with
 * script, what has no controls of its own (`PeekControls`), if `open`. `#-` names no element, so nothing is the target,
 * and nothing scrolls.
 */
export function PeekClose({ open }: { open: boolean }) {
  const { page, attributes } = useWords();
  return (
    <a href="#-" data-peek-close={open ? 'open' : ''} data-control="" {...attributes}>
      {page.close}
    </a>
  );
}
