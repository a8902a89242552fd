import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { focusOf, passageById } from '../../model/lookups';
import type { Story } from '../../model/story';
import { inPageLinkClick } from './inPageLinkClick';
import { type Box, scrollTopFor, visibleBox } from './scrollTopFor';

/**
 * Where the full text has a column that scrolls by itself, scrolls the passage of the item in focus into view in
 * that column only. The page itself scrolls as the browser does it, to an item, but not to a passage that the
 * column can show. Without such a column all scrolling is left to the browser.
 */
export function useTextFollowsFocus(story: Story): void {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const chosenInText = useRef<string>(undefined);
  const arrived = useRef(false);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const chosen = inPageLinkClick(event);
      const column = ownColumn();
      if (!chosen || !column) return;
      chosenInText.current = column.contains(chosen.link) ? chosen.hash : undefined;
      const passage = passageElement(chosen.hash.slice(1), story, column);
      if (!passage || isFromAbove(passage) || !visibleBox(column)) return;
      // The browser would scroll the page to the passage as well.
      event.preventDefault();
      void navigate({ search, hash: chosen.hash }, { preventScrollReset: true });
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [story, search, navigate]);

  useEffect(() => {
    const smooth = arrived.current && !window.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
    arrived.current = true;
    // A link in the text was clicked: the text that is being read must not move.
    const staysPut = chosenInText.current === hash;
    chosenInText.current = undefined;
    const column = ownColumn();
    const ids = passageIds(story, hash);
    // Its paragraph is lifted to where the reader is.
    const isLifted = isFromAbove(document.getElementById(hash.slice(1)));
    if (!column || staysPut || isLifted || ids.length === 0) return;
    const boxes = ids.flatMap((id) => document.getElementById(id)?.closest('mark') ?? []).map(boxOf);
    const top = scrollTopFor(column, visibleBox(column) ?? boxOf(column), boxes);
    if (top !== undefined) column.scrollTo({ top, behavior: smooth ? 'smooth' : 'instant' });
  }, [story, hash]);
}

/** Whether a column scrolls by itself, for the size of window at which that was read. */
const cached = new WeakMap<Element, { size: string; scrolls: boolean }>();

/** The full text's column, if it scrolls by itself. Cached, since `getComputedStyle` forces all styles to be recalculated. */
function ownColumn(): HTMLElement | undefined {
  const column = document.querySelector<HTMLElement>('[data-text-column]');
  if (!column) return undefined;
  const size = `${innerWidth} ${innerHeight}`;
  let known = cached.get(column);
  if (known?.size !== size) {
    known = { size, scrolls: getComputedStyle(column).overflowY === 'auto' };
    cached.set(column, known);
  }
  return known.scrolls ? column : undefined;
}

/** The passage that a hash names, or those of the item it names, in text order. */
function passageIds(story: Story, hash: string): string[] {
  const id = hash.slice(1);
  if (passageById(story, id)) return [id];
  const focus = focusOf(story, hash);
  return story.passages.filter(({ item }) => item === focus).map((passage) => passage.id);
}

function passageElement(id: string, story: Story, column: HTMLElement): Element | undefined {
  const element = passageById(story, id) && document.getElementById(id);
  return element && column.contains(element) ? element : undefined;
}

/** Whether a passage is led to from above the columns alone, so that its paragraph is lifted on any width (peek.css). */
function isFromAbove(passage: Element | null): boolean {
  return passage?.hasAttribute('data-from-above') ?? false;
}

function boxOf(element: Element): Box {
  return element.getBoundingClientRect();
}
