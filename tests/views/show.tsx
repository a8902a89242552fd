import { type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import type { Id } from '../../src/model/story';
import { FocusHighlight } from '../../src/views/islands/FocusHighlight';
import type { ReaderState } from '../../src/views/reader/ReaderState';
import { render } from './render';

/** A reader who has chosen nothing yet. */
export const newReader: ReaderState = { clock: 'happened' };

/** Renders a view at the address of the example story, with the marks of an item in focus. */
export function show(view: ReactNode, focus?: Id): RenderResult {
  return render(
    <MemoryRouter initialEntries={['/stories/harbour-flood']}>
      {view}
      <FocusHighlight focus={focus} />
    </MemoryRouter>,
  );
}
