import type { Clock, Id } from '../../model/story';

/** What the reader has chosen, as the address says it. */
export interface ReaderState {
  /** The item the reader follows. */
  focus?: Id | undefined;
  /** The side whose statements to show, as typed in the address: it may be none of the story's. */
  side?: string | undefined;
  /** The claim whose statements to show, as typed in the address: it may be none of the story's. */
  claim?: string | undefined;
  clock: Clock;
  /** The address's whole query, so that links keep what these views do not know. */
  search?: string | undefined;
}
