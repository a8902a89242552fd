import { render as renderAlone, type RenderOptions, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { WordsContext } from '../../src/views/wording/useWords';
import { english } from '../words/english';

/** Renders views with the words of the interface in English. */
export function render(views: ReactNode, options: Omit<RenderOptions, 'wrapper'> = {}): RenderResult {
  return renderAlone(views, {
    ...options,
    wrapper: ({ children }) => <WordsContext value={english}>{children}</WordsContext>,
  });
}
