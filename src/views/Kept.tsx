import { createElement, type HTMLAttributes, type ReactNode, type Ref, useState } from 'react';

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
 * there and needs neither its code nor its data: React looks at the element alone, never inside.
 */
export function Kept({ name, as = 'div', children, ...attributes }: KeptProps) {
  // One object for good: React takes another one for other markup.
  const [served] = useState(() => servedMarkup(name));
  const inside = children
    ? { children: children() }
    : { suppressHydrationWarning: true, dangerouslySetInnerHTML: served };
  return createElement(as, { ...attributes, 'data-kept': name, ...inside });
}

/**
 * Turned into words only where React makes the element anew, because something else has changed the page
 * before script came. What was served still stands then, and is taken over as it is.
 */
function servedMarkup(name: string): { __html: TrustedHTML } {
  const html = {
    toString: () => document.querySelector(`[data-kept="${name}"]`)?.innerHTML ?? '',
    toJSON: () => '',
  };
  return { __html: html };
}
