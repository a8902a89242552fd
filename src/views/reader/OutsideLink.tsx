import { type AnchorHTMLAttributes, createContext, useContext } from 'react';

/**
 * Where links to other documents open: `_top` on pages that stand in a frame, in which they must not open even where
 * the frame's script has not come.
 */
export const OutsideTargetContext = createContext<'_top' | undefined>(undefined);

/** A link to another document. */
export function OutsideLink({ children, ...attributes }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a target={useContext(OutsideTargetContext)} {...attributes}>
      {children}
    </a>
  );
}
