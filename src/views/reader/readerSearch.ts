import { clocks, type Clock, type Id } from '../../model/story';
import type { ReaderState } from './ReaderState';

/** A change to what the reader has chosen; null takes a choice back. */
export interface ReaderChange {
  side?: Id | null;
  claim?: Id | null;
  clock?: Clock;
}

const defaultClock: Clock = clocks[0];

/**
 * The query of the address that differs from the reader's by this change alone, with its question mark;
 * empty where nothing is left to say. The default clock is left out, so that one view has one address.
 */
export function readerSearch(reader: ReaderState, change: ReaderChange): string {
  const query = new URLSearchParams(reader.search ?? '');
  const { side, claim, clock } = { ...reader, ...change };
  const wanted = { side, claim, clock: clock === defaultClock ? null : clock };
  for (const [name, value] of Object.entries(wanted)) {
    // `set` keeps a parameter's position, so that one view has one address.
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const words = query.toString();
  return words && `?${words}`;
}
