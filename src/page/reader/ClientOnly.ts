import type { ReactNode } from 'react';
import { useHydrated } from './useHydrated';

/** What only script can show: nothing in the page as it is served. */
export function ClientOnly({ children }: { children?: ReactNode }): ReactNode {
  return useHydrated() ? children : null;
}
