import type { AnchorHTMLAttributes } from 'react';
import type { Id } from '../../../model/story';

interface HandLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** One hand, or the two of a line. */
  hands: readonly Id[];
}

/** A link to the statements that passed through a hand or along a line; without script, to all of them. */
export function HandLink({ hands, children, ...attributes }: HandLinkProps) {
  const query = hands.map((hand) => `hand=${hand}`).join('&');
  return (
    <a {...attributes} href={`?${query}#voices`}>
      {children}
    </a>
  );
}

/** The hands that such a link chooses; none where it is none. */
export function handsOf(link: HTMLAnchorElement | null): readonly Id[] {
  return link ? new URLSearchParams(link.search).getAll('hand') : [];
}
