import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { focusOf } from '../../model/lookups';
import type { Story } from '../../model/story';
import { hasModifierKey } from '../../views/reader/hasModifierKey';
import { closeHash, inPageLinkClick } from './inPageLinkClick';

/** The hash of the list of what is not known, which is lifted as a whole, and is no item. */
const listHash = '#unknown--list';

/** Elements and open layers that have their own use for Escape. */
const escapeIsNeeded = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const openOnTop = 'dialog[open], [popover]:popover-open';

/**
 * Lets the reader let go of the item in focus: with Escape, with Close, or with a second click on the same link.
 * Navigates to the address without its hash, so that Back brings the focus back. The page does not scroll, and Escape keeps
 * its default.
 */
export function useClearFocus(story: Story): void {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const focused = focusOf(story, hash) !== undefined || hash === listHash;

  useEffect(() => {
    if (hash === '') return;
    const clear = () => void navigate({ search, hash: '' }, { preventScrollReset: true });
    const onClick = (event: MouseEvent) => {
      const clicked = inPageLinkClick(event)?.hash;
      // A second click on a link to a section goes there again.
      if (clicked !== closeHash && !(focused && clicked === hash)) return;
      event.preventDefault();
      clear();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && focused && !isNeededElsewhere(event)) clear();
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
  if (event.defaultPrevented || event.isComposing || event.repeat || hasModifierKey(event)) return true;
  if (event.target instanceof Element && event.target.closest(escapeIsNeeded)) return true;
  return Boolean(document.fullscreenElement) || matchesAny(openOnTop);
}

/** Whether an element matches one of these selectors. A browser that lacks a feature throws on its selector: no match. */
function matchesAny(selectors: string): boolean {
  return selectors.split(', ').some((selector) => {
    try {
      return document.querySelector(selector) !== null;
    } catch {
      return false;
    }
  });
}
