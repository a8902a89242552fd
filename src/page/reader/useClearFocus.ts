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
 * Lets the reader let go of the item in focus: with Escape, with Close, or with a second click on the same link. The
 * page does not scroll, and Escape keeps its default. Where going back moves nothing, that is what is done: who looks at
 * five things leaves the page with one step of Back. Else it navigates to the address without its hash.
 */
export function useClearFocus(story: Story, standsStill: () => boolean): void {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const focused = isChosen(story, hash);

  useEffect(() => {
    if (hash === '') return;
    const clear = () => {
      const steps = standsStill() ? stepsBack((earlier) => !isChosen(story, earlier)) : undefined;
      if (steps !== undefined) history.go(-steps);
      else void navigate({ search, hash: '' }, { preventScrollReset: true });
    };
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
  }, [story, standsStill, focused, search, hash, navigate]);
}

/** Whether a hash chooses an item, or the list of what is not known. */
function isChosen(story: Story, hash: string): boolean {
  return focusOf(story, hash) !== undefined || hash === listHash;
}

/**
 * How many steps back in the history this page stands with a hash like this. Undefined where it does not, where
 * another page or other choices lie between, or in a browser without the Navigation API.
 */
function stepsBack(isWanted: (hash: string) => boolean): number | undefined {
  const { navigation } = window as Partial<Window>;
  const here = navigation?.currentEntry?.index ?? -1;
  for (const entry of navigation?.entries().slice(0, Math.max(here, 0)).reverse() ?? []) {
    const url = new URL(entry.url ?? 'about:blank');
    if (url.href.split('#')[0] !== location.href.split('#')[0]) return undefined;
    if (isWanted(url.hash)) return here - entry.index;
  }
  return undefined;
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
