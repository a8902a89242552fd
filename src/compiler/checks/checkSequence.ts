/*
 * Checks that `after` runs in no circle and agrees with the dates, also across events without a date between
 * those that disagree.
 */
import { canFollow, isLoose, isZoned } from './canFollow';
import { findCircles } from './findCircles';
import { type Sequenced, topologicalOrder } from '../timeline/topologicalOrder';
import type { ParsedDate } from '../dates/parseDate';
import type { CheckedStory } from './CheckedStory';
import type { Fault } from '../diagnostics/Fault';
import { formatList } from '../diagnostics/formatList';

/** An event of the story, with where it stands in the file, from 0. */
interface FileEvent extends Sequenced {
  at: number;
}

/** A dated event that another is known to follow, directly or by way of others. */
interface Earlier {
  id: string;
  date: ParsedDate;
  /** The way to it from the event that follows: the next event on it, then the way on from there. */
  via?: { id: string; on: Earlier } | undefined;
}

/** The latest of the events before one, by whether their dates have an offset: the slack is another. */
type Latest = Map<boolean, Earlier>;

/** The beginning of a longer circle is enough. */
const maxNamed = 12;

/** Checks `after` against itself and against dates. */
export function checkSequence({ raw, story, dates }: CheckedStory): Fault[] {
  const events = (story.events ?? []).flatMap((event, at): FileEvent[] =>
    event?.id === undefined ? [] : [{ id: event.id, at, after: event.after ?? [] }],
  );
  const order = topologicalOrder(events, (a, b) => a.at - b.at);
  const byId = new Map(events.map((event) => [event.id, event]));
  const faults: Fault[] = [];
  const fault = ({ at }: FileEvent, step: number, words: Pick<Fault, 'problem' | 'found' | 'mend'>) =>
    faults.push({ path: raw.path, ...raw.positionOf(['events', at, 'after', step]), ...words });

  for (const { first, step, ids } of findCircles(events, new Set(order))) {
    const named = ids.length > maxNamed ? [...ids.slice(0, maxNamed), `…`, ids.at(-1)] : ids;
    const found = named.join(' after ');
    fault(first, step, { problem: '“after” runs in a circle', found, mend: 'take one of them out' });
  }

  const dateOf = ({ at }: FileEvent) => dates.get(`events.${at}.date`);
  const latestBefore = new Map<string, Latest>();
  for (const event of order) {
    const own = dateOf(event);
    const latest: Latest = new Map();
    for (const [step, id] of event.after.entries()) {
      const before = id === undefined ? undefined : byId.get(id);
      if (!before) continue;
      const date = dateOf(before);
      const direct: Earlier[] = date && !isLoose(date) ? [{ id: before.id, date }] : [];
      const others = [...(latestBefore.get(before.id)?.values() ?? [])].map((on): Earlier => ({
        id: on.id,
        date: on.date,
        via: { id: before.id, on },
      }));
      const candidates = [...direct, ...others];
      const against = own && candidates.find((earlier) => !canFollow(own, earlier.date));
      // Reported once: events that follow this one do not inherit what is reported here.
      if (against) fault(event, step, againstDates(event.id, own, against));
      else for (const earlier of candidates) keepLatest(latest, earlier);
    }
    latestBefore.set(event.id, latest);
  }
  return faults;
}

function keepLatest(latest: Latest, earlier: Earlier): void {
  const zoned = isZoned(earlier.date);
  const known = latest.get(zoned);
  if (!known || known.date.earliest < earlier.date.earliest) latest.set(zoned, earlier);
}

/** Events named between two that disagree. */
const maxBetween = 4;

function againstDates(
  id: string,
  own: ParsedDate,
  against: Earlier,
): Pick<Fault, 'problem' | 'found' | 'mend'> {
  const between: string[] = [];
  for (let { via } = against; via; via = via.on.via) between.push(`“${via.id}”`);
  const named = [...between.slice(0, maxBetween), ...(between.length > maxBetween ? ['more'] : [])];
  const way = between.length === 0 ? '' : `, with ${formatList(named)} between them`;
  return {
    problem: `“${id}” cannot come after “${against.id}”`,
    found: `it is dated ${own.edtf}, “${against.id}” ${against.date.edtf}${way}`,
    mend: `mend one of the dates, or take ${way === '' ? 'the' : 'an'} “after” out`,
  };
}
