/*
 * Counts the independent origins of a claim by what its routes share.
 */
import { isAnonymous, isNews } from '../../model/lookups';
import type { Id, Origin, Source, Speaker, Statement } from '../../model/story';

type Sources = ReadonlyMap<Id, Pick<Source, 'publisher' | 'kind' | 'by'>>;

/**
 * The independent origins of statements, in the order met. A named speaker or an institution is an origin, through
 * however many outlets the words came. Speakers who say it together, or in one work of their own (a release, a
 * letter), are one. An unnamed speaker is none: no reader can tell one outlet's unnamed sources apart, nor from what
 * the outlet knows itself, so whoever first vouches for them by name is the origin, an outlet together with its own
 * reports. All news of one publisher is one outlet, known by the first of it.
 */
export function originsOf(
  statements: readonly Pick<Statement, 'id' | 'speakers' | 'routes'>[],
  speakers: ReadonlyMap<Id, Pick<Speaker, 'naming' | 'publishes'>>,
  sources: Sources,
): Origin[] {
  const firstOf = new Map<string, Id>();
  for (const [id, source] of sources)
    if (isNews(source) && !firstOf.has(source.publisher)) firstOf.set(source.publisher, id);
  const outletOf = (id: Id) => {
    const source = sources.get(id);
    return source && isNews(source) ? (firstOf.get(source.publisher) ?? id) : id;
  };
  const isUnnamed = (id: Id) => {
    const speaker = speakers.get(id);
    return speaker !== undefined && isAnonymous(speaker);
  };
  /** The works of their own that the words begin in: whoever else speaks in them is no independent origin. */
  const sharedWorks = (routes: readonly (readonly Id[])[]) =>
    routes.flatMap(([first]) => {
      const source = first === undefined ? undefined : sources.get(first);
      return first !== undefined && source && isOwnWork(source) ? [first] : [];
    });

  const groups = new Groups();
  const vouchedBy = new Map<Id, Id>();
  const rootOf = new Map<Id, Id>();
  for (const { id, speakers: said, routes } of statements) {
    const named = said.filter((speaker) => !isUnnamed(speaker));
    const keys =
      named.length > 0
        ? named.map((speaker) => {
            const published = speakers.get(speaker)?.publishes;
            return published === undefined ? speaker : outletOf(published);
          })
        : said.map((speaker) => {
            const voucher = routes[0]?.find((hand) => !isUnnamed(hand));
            // One speaker is never two origins, even where two outlets vouch for the same unnamed one.
            const root = vouchedBy.get(speaker) ?? (voucher === undefined ? speaker : outletOf(voucher));
            vouchedBy.set(speaker, root);
            return root;
          });
    const [first = id] = keys;
    for (const key of [...keys, ...sharedWorks(routes)]) groups.join(first, key);
    rootOf.set(id, first);
  }

  const origins = new Map<Id, Origin>();
  for (const { id, speakers: said } of statements) {
    const root = rootOf.get(id) ?? id;
    const group = groups.of(root);
    const origin = origins.get(group) ?? { id: root, speakers: [], statements: [] };
    for (const speaker of said) if (!origin.speakers.includes(speaker)) origin.speakers.push(speaker);
    origin.statements.push(id);
    origins.set(group, origin);
  }
  const shared = statements.flatMap(({ id, routes }) =>
    sharedWorks(routes).map((work) => ({ work, group: groups.of(rootOf.get(id) ?? id) })),
  );
  return [...origins].map(([group, origin]) => {
    const work = shared.find((each) => each.group === group)?.work;
    return work !== undefined && origin.statements.length > 1 && origin.speakers.length > 1
      ? { ...origin, id: work }
      : origin;
  });
}

/** The kinds of work that give the words of those who made them; an interview, say, is a record of several voices. */
const ownKinds = new Set<Source['kind']>(['release', 'letter', 'post', 'document', 'report']);

/** Whether a work gives the words of those who made it. */
function isOwnWork({ kind, by }: Pick<Source, 'kind' | 'by'>): boolean {
  return ownKinds.has(kind) || (by !== undefined && (kind === undefined || !isNews({ kind })));
}

/** Disjoint sets of ids (union–find). */
class Groups {
  readonly #parents = new Map<Id, Id>();

  of(id: Id): Id {
    let root = id;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
    return root;
  }

  join(one: Id, other: Id): void {
    const [first, second] = [this.of(one), this.of(other)];
    if (first !== second) this.#parents.set(second, first);
  }
}
