import type { AnchorHTMLAttributes } from 'react';
import type { Id } from '../../../model/story';

interface HandLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** One hand, or the two of a line. */
  hands: readonly Id[];
}

/** A link that filters the statements to those that passed through a hand or along a line; without script it leads to all of them. */
export function HandLink({ hands, children, ...attributes }: HandLinkProps) {
  const query = hands.map((hand) => `hand=${hand}`).join('&');
  return (
    <a {...attributes} href={`?${query}#voices`}>
      {children}
    </a>
  );
}

/** The hands that a link of this kind chooses; empty for any other link. */
export function handsOf(link: HTMLAnchorElement | null): readonly Id[] {
  return link ? new URLSearchParams(link.search).getAll('hand') : [];
}
