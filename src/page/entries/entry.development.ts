/*
 * Stands in pages in development alone. When a story or code is saved, the page is loaded anew and keeps its place:
 * where it is scrolled to, and what has the keyboard. When a story has a fault, the page stays as it was, under
 * Vite's overlay.
 */
import { developmentAttribute } from '../../model/servedPage';

/** What the server tells (`src/plugins/development/serveSite.ts`): with the page, and whenever something is saved. */
interface Development {
  /** The slug of the story that is shown, or was saved; undefined where it is another page, or code. */
  story?: string;
  fault?: Fault;
}

/** In the form of Vite's overlay, which shows more of it than this page has to know. */
interface Fault {
  message: string;
  stack: string;
}

/** Where a page was, elements as selectors. */
interface Place {
  focused: string | undefined;
  scrolled: [element: string, top: number][];
}

const key = 'on-record:place';
const root = document.getElementById('root');
const shown = JSON.parse(root?.getAttribute(developmentAttribute) ?? '{}') as Development;

if (shown.fault) void showFault(shown.fault);
returnToPlace();

import.meta.hot?.on('on-record:saved', ({ story, fault }: Development) => {
  const isShown = story === undefined || story === shown.story;
  if (fault) {
    if (isShown) void showFault(fault);
    return;
  }
  // Pages without a story of their own list them all.
  if (!isShown && shown.story !== undefined) return;
  rememberPlace();
  location.reload();
});

async function showFault(fault: Fault): Promise<void> {
  const client = (await import(/* @vite-ignore */ `${import.meta.env.BASE_URL}@vite/client`)) as {
    ErrorOverlay: new (error: Fault) => HTMLElement;
  };
  for (const old of document.querySelectorAll('vite-error-overlay')) old.remove();
  document.body.append(new client.ErrorOverlay(fault));
}

function rememberPlace(): void {
  const scrolled = [...document.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0);
  const place: Place = {
    focused: document.activeElement === document.body ? undefined : selectorOf(document.activeElement),
    scrolled: scrolled.map((element) => [selectorOf(element), element.scrollTop]),
  };
  sessionStorage.setItem(key, JSON.stringify(place));
}

/** Once the page is whole; the browser has put the page itself where it was, columns within it are left to us. */
function returnToPlace(): void {
  const { focused, scrolled } = JSON.parse(sessionStorage.getItem(key) ?? '{"scrolled":[]}') as Place;
  sessionStorage.removeItem(key);
  if (focused) document.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  for (const [element, top] of scrolled) {
    const found = document.querySelector(element);
    if (found) scrollBack(found, top);
  }
}

/**
 * Scrolls an element to a place, and holds it there for two seconds of frames or up to the reader's first sign: while
 * sections are laid out that were only estimated, browsers move what is scrolled (CSS Scroll Anchoring).
 */
function scrollBack(element: Element, top: number): void {
  const signs = ['wheel', 'pointerdown', 'keydown'];
  let frames = 120;
  const stop = () => {
    frames = 0;
    for (const sign of signs) removeEventListener(sign, stop);
  };
  for (const sign of signs) addEventListener(sign, stop);
  const hold = () => {
    element.scrollTop = top;
    frames -= 1;
    if (frames > 0) requestAnimationFrame(hold);
    else stop();
  };
  hold();
}

/** The nearest id at or above an element, and the way down from there. */
function selectorOf(element: Element | null): string {
  if (!element || element === document.documentElement) return ':root';
  if (element.id) return `#${CSS.escape(element.id)}`;
  const place = [...(element.parentElement?.children ?? [])].indexOf(element) + 1;
  return `${selectorOf(element.parentElement)} > :nth-child(${place})`;
}
