import {
  createElement,
  type HTMLAttributes,
  type ReactNode,
  type Ref,
  useLayoutEffect,
  useState,
} from 'react';
import { staticIslandAttribute } from '../../model/servedPage';

interface KeptProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** A name of its own on the page. */
  name: string;
  /** The element around it. */
  as?: 'div' | 'span' | 'figcaption';
  ref?: Ref<HTMLElement>;
  /**
   * Renders what is inside; undefined in the browser's build, where it was served. Written in place as
   * `import.meta.env.SSR || !import.meta.env.PROD ? () => … : undefined`, so that the bundler leaves out
   * the code of what is inside.
   */
  children: (() => ReactNode) | undefined;
}

/**
 * Markup that no choice of the reader changes. The page is served with it, so the browser keeps what is
 * there and needs neither its code nor its data: React looks at the element alone, never inside. Where React
 * makes the element anew, because something else has changed the page before script came, what was served
 * moves into it: as it stands, never as words that become markup, which the page's policy refuses.
 */
export function StaticIsland({ name, as = 'div', children, ...attributes }: KeptProps) {
  const [served] = useState(() => (children ? undefined : keptAs(name)));
  useLayoutEffect(() => {
    const element = keptAs(name);
    if (served && element !== served) element?.append(...served.childNodes);
  }, [name, served]);
  // To React, an element that holds words alone holds no other elements for it to look for.
  const inside = children ? { children: children() } : { suppressHydrationWarning: true, children: '' };
  return createElement(as, { ...attributes, [staticIslandAttribute]: name, ...inside });
}

function keptAs(name: string): Element | null {
  return document.querySelector(`[${staticIslandAttribute}="${name}"]`);
}
