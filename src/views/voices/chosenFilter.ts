import type { StatementFilter } from '../../model/lookups';
import type { Claim, Side, Story } from '../../model/story';
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
export function chosenFilter(story: Story, reader: ReaderState): FilterChoice {
  const side = story.sides.find(({ id }) => id === reader.side);
  const claim = story.claims.find(({ id }) => id === reader.claim);
  return {
    ...(side && { side }),
    ...(claim && { claim }),
    filter: { ...(side && { side: side.id }), ...(claim && { claim: claim.id }) },
    unknown: [
      ...(reader.side && !side ? [`side “${reader.side}”`] : []),
      ...(reader.claim && !claim ? [`claim “${reader.claim}”`] : []),
    ],
  };
}
