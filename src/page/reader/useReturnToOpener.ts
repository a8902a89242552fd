import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { isLifted } from './holdPlace';
import { closeHash, inPageLinkClick } from './inPageLinkClick';

/** The link that led to a place of the page, and the hash of the sheet it stands in; empty where it stands in none. */
interface Opener {
  link: HTMLElement;
  sheet: string;
}

/**
 * Once the reader lets go of what a link led to, or goes Back, the keyboard goes on from that link, as after a dialog
 * (WAI-ARIA Authoring Practices). Nothing where they have gone elsewhere meanwhile, or where the link is out of sight: the
 * next Tab would fling the page there, while the browser itself goes on from what was let go of.
 */
export function useReturnToOpener(): void {
  const { hash } = useLocation();
  const openers = useRef(new Map<string, Opener>());
  const followed = useRef<string>(undefined);
  const last = useRef(hash);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const clicked = inPageLinkClick(event);
      // A second click on the same link lets go.
      if (!clicked || clicked.hash === closeHash || clicked.hash === window.location.hash) return;
      followed.current = clicked.hash;
      openers.current.set(clicked.hash, {
        link: clicked.link,
        sheet: isLifted(clicked.link) ? window.location.hash : '',
      });
    };
    // Before others, which may take the click for themselves.
    document.addEventListener('click', onClick, { capture: true });
    return () => document.removeEventListener('click', onClick, { capture: true });
  }, []);

  useEffect(() => {
    const left = last.current;
    last.current = hash;
    const byLink = followed.current === hash;
    followed.current = undefined;
    if (left === hash || left === '' || byLink) return;
    // Two frames on, the browser has scrolled to where the reader was.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (keyboardIsFree(left)) linkInSight(left, openers.current)?.focus({ preventScroll: true });
      }),
    );
  }, [hash]);
}

/** Whether the keyboard is nowhere, or still in what the reader has let go of. */
function keyboardIsFree(left: string): boolean {
  const active = document.activeElement;
  if (active === null || active === document.body) return true;
  const target = document.getElementById(left.slice(1));
  return (target?.closest('[data-peek], [data-note]') ?? target)?.contains(active) ?? false;
}

/**
 * The link to go on from, where the window shows it: the one followed, or the one to the sheet that it was followed in.
 * One followed before there was any script is known by where it leads.
 */
function linkInSight(left: string, openers: ReadonlyMap<string, Opener>): HTMLElement | undefined {
  const tried = new Set<string>();
  for (let hash = left; hash !== '' && !tried.has(hash);) {
    tried.add(hash);
    const opener = openers.get(hash);
    if (!opener) break;
    if (isInSight(opener.link)) return opener.link;
    hash = opener.sheet;
  }
  const links = document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(left)}"]:not([tabindex])`);
  return [...links].find(isInSight);
}

function isInSight(link: HTMLElement): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return link.checkVisibility() && bottom >= 0 && top <= innerHeight;
}
