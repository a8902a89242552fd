/*
 * Computes where each side stands on each claim, and how many independent origins a claim has.
 */
import { isAnonymous } from '../../model/lookups';
import {
  type Claim,
  type ClaimStands,
  type Id,
  type Origin,
  type Position,
  type Side,
  type Source,
  type Speaker,
  type Statement,
  stances,
} from '../../model/story';

/** The table of stances: a row for each claim, a cell for each side, all of them, empty ones too. */
export function standsOf(
  claims: readonly Pick<Claim, 'id'>[],
  sides: readonly Pick<Side, 'id'>[],
  speakers: ReadonlyMap<Id, Pick<Speaker, 'side' | 'naming' | 'publishes'>>,
  sources: ReadonlyMap<Id, Pick<Source, 'publisher'>>,
  statements: readonly Pick<Statement, 'id' | 'speaker' | 'route' | 'stances'>[],
): ClaimStands[] {
  const onClaim = new Map<Id, (typeof statements)[number][]>();
  for (const statement of statements) {
    for (const { claim } of statement.stances) {
      const list = onClaim.get(claim);
      if (list) list.push(statement);
      else onClaim.set(claim, [statement]);
    }
  }
  return claims.map(({ id: claim }) => {
    const about = onClaim.get(claim) ?? [];
    const forward = about.filter((statement) =>
      ['asserts', 'confirms'].includes(stanceOn(statement, claim) ?? ''),
    );
    return {
      claim,
      cells: sides.map(({ id: side }) => ({
        side,
        positions: positionsOf(
          claim,
          about.filter((statement) => speakers.get(statement.speaker)?.side === side),
        ),
      })),
      origins: originsOf(forward, speakers, sources),
      outlets: outletsOf(forward),
    };
  });
}

function stanceOn(statement: Pick<Statement, 'stances'>, claim: Id) {
  return statement.stances.find((taken) => taken.claim === claim)?.stance;
}

/** The stances that statements take on a claim, in the order of the vocabulary, each with its statements. */
export function positionsOf(claim: Id, statements: readonly Pick<Statement, 'id' | 'stances'>[]): Position[] {
  return stances.flatMap((stance) => {
    const taking = statements.filter((statement) => stanceOn(statement, claim) === stance);
    return taking.length === 0 ? [] : [{ stance, statements: taking.map(({ id }) => id) }];
  });
}

/**
 * The independent origins of statements, in the order met. A named speaker or an institution is an
 * origin, through however many outlets the words came. An unnamed speaker is not: no reader can tell
 * one outlet's unnamed sources apart, nor from what the outlet knows itself, so the outlet that first
 * vouches for them is the origin, together with its own reports. All sources of one publisher are one
 * outlet, known by the first of them.
 */
export function originsOf(
  statements: readonly Pick<Statement, 'id' | 'speaker' | 'route'>[],
  speakers: ReadonlyMap<Id, Pick<Speaker, 'naming' | 'publishes'>>,
  sources: ReadonlyMap<Id, Pick<Source, 'publisher'>>,
): Origin[] {
  const firstOf = new Map<string, Id>();
  for (const [id, { publisher }] of sources) if (!firstOf.has(publisher)) firstOf.set(publisher, id);
  const outletOf = (source: Id) => firstOf.get(sources.get(source)?.publisher ?? '') ?? source;

  const rootOf = new Map<Id, Id>();
  const origins = new Map<Id, Id[]>();
  for (const { id, speaker: speakerId, route } of statements) {
    const speaker = speakers.get(speakerId);
    const source =
      speaker && isAnonymous(speaker) ? route.find((hand) => hand !== speakerId) : speaker?.publishes;
    // One speaker is never two origins, even where two outlets vouch for the same unnamed one.
    const root = rootOf.get(speakerId) ?? (source === undefined ? speakerId : outletOf(source));
    rootOf.set(speakerId, root);
    const rooted = origins.get(root);
    if (rooted) rooted.push(id);
    else origins.set(root, [id]);
  }
  return [...origins].map(([id, rooted]) => ({ id, statements: rooted }));
}

/** The sources that statements passed through, each once, in the order met. */
function outletsOf(statements: readonly Pick<Statement, 'speaker' | 'route'>[]): Id[] {
  return [...new Set(statements.flatMap(({ speaker, route }) => route.filter((hand) => hand !== speaker)))];
}
