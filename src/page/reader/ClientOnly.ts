import type { ReactNode } from 'react';
import { useHydrated } from './useHydrated';

/** Renders its children in the browser only, after hydration: nothing of them is in the served page. */
export function ClientOnly({ children }: { children?: ReactNode }): ReactNode {
  return useHydrated() ? children : null;
}
