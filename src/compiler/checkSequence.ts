/*
 * Events with their dates come in; every `after` that runs in a circle or against the dates goes out
 * as a fault.
 */
import { canFollow } from './canFollow';
import type { CheckedStep } from './steps';
import type { Fault } from './Fault';

/** Checks `after` against itself and against dates. */
export function checkSequence({ raw, story, dates }: CheckedStep): Fault[] {
  const events = (story.events ?? []).flatMap((event, at) =>
    event?.id === undefined ? [] : [{ id: event.id, at, after: event.after ?? [] }],
  );
  const byId = new Map(events.map((event) => [event.id, event]));
  const faults: Fault[] = [];
  for (const { id, at, after } of events) {
    for (const [step, before] of after.entries()) {
      if (before === undefined) continue;
      const place = { path: raw.path, ...raw.placeOf(['events', at, 'after', step]) };
      const circle = pathBetween(before, id, (from) => byId.get(from)?.after ?? []);
      if (circle) {
        // Told once a circle, of the event that stands first in the file.
        if (circle.some((member) => (byId.get(member)?.at ?? at) < at)) continue;
        const found = [id, ...circle].join(' after ');
        faults.push({ ...place, problem: '“after” runs in a circle', found, mend: 'take one of them out' });
        continue;
      }
      const own = dates.get(`events.${at}.date`);
      const other = dates.get(`events.${byId.get(before)?.at ?? -1}.date`);
      if (!own || !other || canFollow(own, other)) continue;
      faults.push({
        ...place,
        problem: `“${id}” cannot come after “${before}”`,
        found: `it is dated ${own.edtf}, “${before}” ${other.edtf}`,
        mend: 'mend one of the dates, or take the “after” out',
      });
    }
  }
  return faults;
}

/** The shortest way from one id to another along `next`, both included; undefined where there is none. */
function pathBetween(
  from: string,
  to: string,
  next: (id: string) => readonly (string | undefined)[],
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  const queue = [from];
  for (const id of queue) {
    if (id === to) {
      const path: string[] = [];
      for (let at: string | undefined = id; at !== undefined; at = cameFrom.get(at)) path.unshift(at);
      return path;
    }
    for (const following of next(id)) {
      if (following === undefined || cameFrom.has(following)) continue;
      cameFrom.set(following, id);
      queue.push(following);
    }
  }
  return undefined;
}
