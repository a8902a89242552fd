import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import type { ReaderState } from '../../src/views/ReaderState';

/** A reader who has chosen nothing yet. */
export const newReader: ReaderState = { clock: 'happened' };

/** Renders a view at the address of the example story. */
export function show(view: ReactNode): RenderResult {
  return render(<MemoryRouter initialEntries={['/stories/harbour-flood']}>{view}</MemoryRouter>);
}
