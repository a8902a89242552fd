import { Link, type LinkProps } from 'react-router';
import type { Id } from '../../model/story';
import type { ReaderState } from '../ReaderState';
import { readerSearch } from '../readerSearch';

interface HandLinkProps extends Omit<LinkProps, 'to'> {
  reader: ReaderState;
  /** One hand, or the two of a line. */
  hands: readonly Id[];
}

/** A link to the statements that passed through a hand or along a line; without script, to all of them. */
export function HandLink({ reader, hands, ...attributes }: HandLinkProps) {
  const chosen = reader.hands?.join(' ') === hands.join(' ');
  return (
    <Link
      {...attributes}
      {...(chosen && { 'aria-current': 'true' as const })}
      to={{ search: readerSearch(reader, { hands }), hash: '#voices' }}
      preventScrollReset
    />
  );
}
