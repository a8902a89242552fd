import type { Id } from '../../model/story';
import type { ReaderState } from '../ReaderState';

/** The attributes that mark an element as standing for the item in focus; none where it does not. */
export function focusAttributes(reader: ReaderState, ...ids: Id[]) {
  return reader.focus !== undefined && ids.includes(reader.focus)
    ? ({ 'data-focused': '', 'aria-current': 'true' } as const)
    : {};
}
