import { createElement, type HTMLAttributes, type ReactNode, type Ref, useLayoutEffect } from 'react';
import { staticIslandAttribute } from '../../model/servedPage';

interface StaticIslandProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** Unique on the page. */
  name: string;
  /** The element around it. */
  as?: 'div' | 'span' | 'figcaption' | 'footer';
  ref?: Ref<HTMLElement>;
  /** Renders the content; written as `{rendersStatic && (() => …)}`, which is false in the reader's script. */
  children: (() => ReactNode) | false;
}

/**
 * The islands as the server sent them, by name. Looked up when the script starts, because hydration that fails
 * (something else has changed the page) removes them and renders the page again.
 */
const served = new Map<string, Element>(
  typeof document === 'undefined'
    ? []
    : [...document.querySelectorAll(`[${staticIslandAttribute}]`)].map((each) => [
        each.getAttribute(staticIslandAttribute) ?? '',
        each,
      ]),
);

/**
 * Content that no choice of the reader changes. The server renders it; in the browser React hydrates the
 * element alone and leaves the content as it was served, so the reader's script needs no code for it.
 * docs/decisions/001-static-islands.md says what that saves.
 */
export function StaticIsland({ name, as = 'div', children, ...attributes }: StaticIslandProps) {
  useLayoutEffect(() => {
    const before = served.get(name);
    const element = document.querySelector(`[${staticIslandAttribute}="${name}"]`);
    if (children || !element || before === element) return;
    // Moved as nodes: the page's policy refuses to make markup of a string.
    if (before) element.append(...before.childNodes);
    served.set(name, element);
  }, [name, children]);
  // React neither hydrates nor reports children it is told to expect as text and to suppress.
  const content = children ? { children: children() } : { suppressHydrationWarning: true, children: '' };
  return createElement(as, { ...attributes, [staticIslandAttribute]: name, ...content });
}
