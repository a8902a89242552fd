/*
 * Computes where each side stands on each claim: what stands, what no longer does, and through which works it came.
 */
import {
  type Claim,
  type ClaimStands,
  type Id,
  type Position,
  type Side,
  type Source,
  type Speaker,
  type Statement,
  stances,
} from '../../model/story';
import { isNews } from '../../model/lookups';
import { type Ended, endedKey } from './endedStances';
import { originsOf } from './originsOf';

/** What the table is computed from. */
interface Taken {
  claims: readonly Pick<Claim, 'id'>[];
  sides: readonly Pick<Side, 'id'>[];
  speakers: ReadonlyMap<Id, Pick<Speaker, 'side' | 'naming' | 'publishes'>>;
  sources: ReadonlyMap<Id, Pick<Source, 'publisher' | 'kind' | 'by'>>;
  statements: readonly Pick<Statement, 'id' | 'speakers' | 'routes' | 'stances'>[];
  ended: Ended;
}

/** The table of stances: a row for each claim, a cell for each side, all of them, empty ones too. */
export function standsOf({ claims, sides, speakers, sources, statements, ended }: Taken): ClaimStands[] {
  const onClaim = new Map<Id, Taken['statements'][number][]>();
  for (const statement of statements) {
    for (const { claim } of statement.stances) {
      const list = onClaim.get(claim);
      if (list) list.push(statement);
      else onClaim.set(claim, [statement]);
    }
  }
  return claims.map(({ id: claim }) => {
    const about = onClaim.get(claim) ?? [];
    const forward = about.filter((statement) => {
      const taken = statement.stances.find((each) => each.claim === claim);
      return taken?.endedBy === undefined && (taken?.stance === 'asserts' || taken?.stance === 'confirms');
    });
    const cells = sides.map(({ id: side }) => {
      const ofSide = about.flatMap((statement) => {
        const own = statement.speakers.filter((speaker) => speakers.get(speaker)?.side === side);
        const stands = own.some((speaker) => !ended.has(endedKey(statement.id, claim, speaker)));
        return own.length === 0 ? [] : [{ statement, stands }];
      });
      const positions = (standing: boolean) =>
        positionsOf(
          claim,
          ofSide.flatMap(({ statement, stands }) => (stands === standing ? [statement] : [])),
        );
      return { side, positions: positions(true), earlier: positions(false) };
    });
    return {
      claim,
      cells,
      origins: originsOf(forward, speakers, sources),
      outlets: outletsOf(forward, sources),
    };
  });
}

/** The stances that statements take on a claim, in the order of the vocabulary, each with its statements. */
export function positionsOf(claim: Id, statements: readonly Pick<Statement, 'id' | 'stances'>[]): Position[] {
  return stances.flatMap((stance) => {
    const taking = statements.filter((statement) =>
      statement.stances.some((taken) => taken.claim === claim && taken.stance === stance),
    );
    return taking.length === 0 ? [] : [{ stance, statements: taking.map(({ id }) => id) }];
  });
}

/** The sources that statements passed through, in the order met; two articles of one newspaper are one paper. */
function outletsOf(
  statements: readonly Pick<Statement, 'routes'>[],
  sources: ReadonlyMap<Id, Pick<Source, 'publisher' | 'kind'>>,
): Id[] {
  const outlets = new Map<string, Id>();
  for (const id of statements.flatMap(({ routes }) => routes.flat())) {
    const source = sources.get(id);
    if (!source) continue;
    const key = isNews(source) ? `news of ${source.publisher}` : id;
    if (!outlets.has(key)) outlets.set(key, id);
  }
  return [...outlets.values()];
}
