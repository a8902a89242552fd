import type { StatementFilter } from '../../model/lookups';
import type { Claim, Side, Story } from '../../model/story';
import { quoted } from '../../words/quoted';
import type { LiveWords } from '../../words/Words';
import type { ReaderState } from '../reader/ReaderState';

/** What the address asks to see of the statements, as far as the story knows it. */
export interface FilterChoice {
  side?: Side;
  claim?: Claim;
  /** The same by id, for the lookup. */
  filter: StatementFilter;
  /** What the address names and the story does not have, in words. */
  unknown: string[];
}

/** Reads the raw choice of side and claim against the story. */
export function chosenFilter(story: Story, reader: ReaderState, filters: LiveWords['filters']): FilterChoice {
  const side = story.sides.find(({ id }) => id === reader.side);
  const claim = story.claims.find(({ id }) => id === reader.claim);
  return {
    ...(side && { side }),
    ...(claim && { claim }),
    filter: { ...(side && { side: side.id }), ...(claim && { claim: claim.id }) },
    unknown: [
      ...(reader.side && !side ? [filters.noSide({ side: quoted(reader.side, story.language) })] : []),
      ...(reader.claim && !claim ? [filters.noClaim({ claim: quoted(reader.claim, story.language) })] : []),
    ],
  };
}
