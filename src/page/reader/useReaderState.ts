import { useLocation } from 'react-router';
import { focusOf } from '../../model/lookups';
import { clocks, type Story } from '../../model/story';
import type { ReaderState } from '../../views/reader/ReaderState';
import { decodeHash } from './decodeHash';
import { useHydrated } from './useHydrated';

/** What the reader has chosen, read off the address. On the server, and while hydrating: nothing. */
export function useReaderState(story: Story): ReaderState {
  const { search, hash } = useLocation();
  // The server knows neither query nor hash, so the first render in the browser must not either.
  const hydrated = useHydrated();
  return hydrated ? readerStateOf(story, search, hash) : { clock: clocks[0] };
}

/** The reader's choices in an address's query (with `?`) and hash (with `#`). */
export function readerStateOf(story: Story, search: string, hash: string): ReaderState {
  const query = new URLSearchParams(search);
  return {
    focus: focusOf(story, decodeHash(hash)),
    side: query.get('side') ?? undefined,
    claim: query.get('claim') ?? undefined,
    clock: clocks.find((clock) => clock === query.get('clock')) ?? clocks[0],
    search,
  };
}
