import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { focusOf } from '../../model/lookups';
import type { Story } from '../../model/story';
import { inPageLinkClick } from './inPageLinkClick';

/** Where Escape has something else to do. */
const escapeIsNeeded = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const openOnTop = 'dialog[open], [popover]:popover-open';

/**
 * Lets the reader release the focus: with Escape, or by choosing the same link again. The address goes
 * on without its hash, so that Back brings the focus back; the page does not move, no key is taken.
 */
export function useClearFocus(story: Story): void {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const focused = focusOf(story, hash) !== undefined;

  useEffect(() => {
    if (!focused) return;
    const release = () => void navigate({ search, hash: '' }, { preventScrollReset: true });
    const onClick = (event: MouseEvent) => {
      if (inPageLinkClick(event)?.hash !== hash) return;
      event.preventDefault();
      release();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isNeededElsewhere(event)) release();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [focused, search, hash, navigate]);
}

function isNeededElsewhere(event: KeyboardEvent): boolean {
  const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (event.defaultPrevented || event.isComposing || event.repeat || held) return true;
  if (event.target instanceof Element && event.target.closest(escapeIsNeeded)) return true;
  return Boolean(document.fullscreenElement) || matchesAny(openOnTop);
}

/** Whether anything on the page matches; browsers that do not know a selector have nothing to match it. */
function matchesAny(selectors: string): boolean {
  return selectors.split(', ').some((selector) => {
    try {
      return document.querySelector(selector) !== null;
    } catch {
      return false;
    }
  });
}
