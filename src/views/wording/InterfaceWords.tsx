import type { ReactNode } from 'react';
import { useWords } from './useWords';

/** Words of the interface within words of the story: an element of their own only where the story is in another language. */
export function InterfaceWords({ children }: { children: ReactNode }) {
  const { attributes } = useWords();
  return attributes.lang === undefined ? children : <span {...attributes}>{children}</span>;
}

/** The same as what fills a tag of a message (`rich`). */
export function asInterfaceWords(inner: ReactNode): ReactNode {
  return <InterfaceWords>{inner}</InterfaceWords>;
}
