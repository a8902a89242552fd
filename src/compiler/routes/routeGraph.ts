/*
 * Builds the graph that the route diagram is laid out from: the hands, the lines between them, and the column
 * of each hand by longest-path layering.
 */
import { isAnonymous, markOfSaying, routeFrom } from '../../model/lookups';
import type { Id, Mark, Source, Speaker, Statement } from '../../model/story';

/** What the drawing needs to know of a story. */
export interface Routes {
  statements: readonly Pick<Statement, 'id' | 'speakers' | 'form' | 'routes'>[];
  speakers: readonly Pick<Speaker, 'id' | 'name' | 'naming' | 'publishes'>[];
  sources: readonly Pick<Source, 'id' | 'publisher' | 'by'>[];
}

/** A hand, not yet placed within its column. */
export interface Hand {
  id: Id;
  name: string;
  kind: 'speaker' | 'source';
  column: number;
  read: boolean;
  statements: Id[];
  own: number;
}

/** Statements of one mark from one hand to the next. */
export interface Line {
  from: Id;
  to: Id;
  mark: Mark;
  unnamed: boolean;
  statements: Id[];
  /** Whether it leads away from the reader, because hands go round in a circle. */
  returns: boolean;
}

/** Hands and lines, in the order in which the story meets them. */
export interface RouteGraph {
  hands: Hand[];
  lines: Line[];
  columns: number;
}

/** Reads the graph off the routes. */
export function routeGraph({ statements, speakers, sources }: Routes): RouteGraph {
  const speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const hands = new Map<Id, Hand>();
  const lines = new Map<string, Line>();
  const handOf = (id: Id): Hand => {
    const known = hands.get(id);
    if (known) return known;
    const source = sourceById.get(id);
    const name = source?.publisher ?? speakerById.get(id)?.name ?? id;
    const kind = source ? 'source' : 'speaker';
    const hand: Hand = { id, name, kind, column: 0, read: false, statements: [], own: 0 };
    hands.set(id, hand);
    return hand;
  };

  for (const statement of statements) {
    const speaking = statement.speakers.flatMap((id) => speakerById.get(id) ?? []);
    const whole = { mark: markOfSaying(statement, speaking), unnamed: speaking.every(isAnonymous) };
    for (const speaker of speaking) {
      const own = { mark: markOfSaying(statement, [speaker]), unnamed: isAnonymous(speaker) };
      for (const hands of statement.routes) {
        const route = routeFrom(speaker.id, hands, (id) => sourceById.get(id)?.by);
        for (const [step, id] of route.entries()) {
          const hand = handOf(id);
          const isNew = hand.statements.at(-1) !== statement.id;
          if (isNew) hand.statements.push(statement.id);
          const next = route[step + 1];
          if (next === undefined) {
            hand.read = true;
            if (step === 0 && isNew) hand.own += 1;
            continue;
          }
          const { mark, unnamed } = step === 0 ? own : whole;
          // A space stands in no id, so no two lines share a key.
          const key = `${id} ${next} ${mark}`;
          const line = lines.get(key) ?? {
            from: id,
            to: next,
            mark,
            unnamed: true,
            statements: [],
            returns: false,
          };
          if (line.statements.at(-1) !== statement.id) line.statements.push(statement.id);
          line.unnamed &&= unnamed;
          lines.set(key, line);
        }
      }
    }
  }
  const graph = { hands: [...hands.values()], lines: [...lines.values()], columns: 0 };
  return { ...graph, columns: giveColumns(graph.hands, graph.lines) };
}

/**
 * Puts speakers into column 0 and every source, and every speaker who passes words on, as far from the last column as
 * the longest way from it to a reader. A line that would close a circle is marked as returning, and counts for no distance.
 */
function giveColumns(hands: Hand[], lines: Line[]): number {
  const outOf = new Map<Id, Line[]>(hands.map(({ id }) => [id, []]));
  for (const line of lines) outOf.get(line.from)?.push(line);
  const distances = new Map<Id, number>();
  const open = new Set<Id>();
  const distanceOf = (id: Id): number => {
    const known = distances.get(id);
    if (known !== undefined) return known;
    open.add(id);
    let distance = 0;
    for (const line of outOf.get(id) ?? []) {
      line.returns = open.has(line.to);
      if (!line.returns) distance = Math.max(distance, distanceOf(line.to) + 1);
    }
    open.delete(id);
    distances.set(id, distance);
    return distance;
  };

  // From the reader's own sources first: what leads back from one of them is what returns.
  for (const { id } of hands.filter(({ read }) => read)) distanceOf(id);
  const given = new Set(lines.map(({ to }) => to));
  const isOrigin = ({ kind, id }: Hand) => kind === 'speaker' && !given.has(id);
  const passing = hands.filter((hand) => !isOrigin(hand));
  const farthest = Math.max(-1, ...passing.map(({ id }) => distanceOf(id)));
  const first = passing.length < hands.length ? 1 : 0;
  for (const hand of hands) {
    hand.column = isOrigin(hand) ? 0 : first + farthest - distanceOf(hand.id);
  }
  return first + farthest + 1;
}
