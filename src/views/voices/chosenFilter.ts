import { handName, type StatementFilter } from '../../model/lookups';
import type { Claim, Id, Side, Story } from '../../model/story';
import type { ReaderState } from '../reader/ReaderState';

/** What the address asks to see of the statements, as far as the story knows it. */
export interface FilterChoice {
  side?: Side;
  claim?: Claim;
  /** The hand, or the two of a line, in words. */
  hands?: string;
  /** The same by id, for the lookup. */
  filter: StatementFilter;
  /** What the address names and the story does not have, in words. */
  unknown: string[];
}

/** Reads the raw choice of side, claim and hands against the story. */
export function chosenFilter(story: Story, reader: ReaderState): FilterChoice {
  const side = story.sides.find(({ id }) => id === reader.side);
  const claim = story.claims.find(({ id }) => id === reader.claim);
  const typed = reader.hands ?? [];
  const strange = typed.filter((hand) => !story.routeDiagram.nodes.some(({ id }) => id === hand));
  const hands: readonly Id[] = strange.length === 0 ? typed : [];
  return {
    ...(side && { side }),
    ...(claim && { claim }),
    ...(hands.length > 0 && { hands: hands.map((id) => handName(story, id)).join(' to ') }),
    filter: {
      ...(side && { side: side.id }),
      ...(claim && { claim: claim.id }),
      ...(hands.length > 0 && { hands }),
    },
    unknown: [
      ...(reader.side && !side ? [`side “${reader.side}”`] : []),
      ...(reader.claim && !claim ? [`claim “${reader.claim}”`] : []),
      ...strange.map((hand) => `hand “${hand}”`),
    ],
  };
}
