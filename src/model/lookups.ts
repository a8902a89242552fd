import {
  type Change,
  type Claim,
  type Clock,
  type Id,
  type Mark,
  newsKinds,
  type Passage,
  type Run,
  type Section,
  type Side,
  type Source,
  type Speaker,
  type Statement,
  type Story,
  type StoryDate,
  type StoryEvent,
  type Unknown,
} from './story';

/** An item that can be the focus, with its kind. */
export type Item =
  | { kind: 'event'; event: StoryEvent }
  | { kind: 'statement'; statement: Statement }
  | { kind: 'claim'; claim: Claim }
  | { kind: 'speaker'; speaker: Speaker }
  | { kind: 'side'; side: Side }
  | { kind: 'source'; source: Source }
  | { kind: 'unknown'; unknown: Unknown };

interface Index {
  items: Map<Id, Item>;
  passages: Map<Id, Passage>;
  /** The speakers to whom a statement gives words or silence. */
  heard: Set<Id>;
  /** By the item that they name. */
  changes: Map<Id, Change[]>;
}

const indexes = new WeakMap<Story, Index>();

/** Indexes a story once, so that a lookup takes the same time in a story of any size. */
function indexOf(story: Story): Index {
  const known = indexes.get(story);
  if (known) return known;
  const items = new Map<Id, Item>();
  for (const event of story.events) items.set(event.id, { kind: 'event', event });
  for (const statement of story.statements) items.set(statement.id, { kind: 'statement', statement });
  for (const claim of story.claims) items.set(claim.id, { kind: 'claim', claim });
  for (const speaker of story.speakers) items.set(speaker.id, { kind: 'speaker', speaker });
  for (const side of story.sides) items.set(side.id, { kind: 'side', side });
  for (const source of story.sources) items.set(source.id, { kind: 'source', source });
  for (const unknown of story.unknown) items.set(unknown.id, { kind: 'unknown', unknown });
  const passages = new Map(story.passages.map((passage) => [passage.id, passage]));
  const heard = new Set(story.statements.flatMap(({ speakers }) => speakers));
  const changes = new Map<Id, Change[]>();
  for (const change of story.changes)
    for (const id of new Set(change.items)) changes.set(id, [...(changes.get(id) ?? []), change]);
  const index = { items, passages, heard, changes };
  indexes.set(story, index);
  return index;
}

/** The item of that id, or undefined where the story has none. */
export function itemById(story: Story, id: Id): Item | undefined {
  return indexOf(story).items.get(id);
}

/** The passage of that id, or undefined where the story has none. */
export function passageById(story: Story, id: Id): Passage | undefined {
  return indexOf(story).passages.get(id);
}

/** The speaker of that id. Throws a RangeError where the story has none: a compiled story always has. */
export function speakerById(story: Story, id: Id): Speaker {
  return itemOfKind(story, id, 'speaker').speaker;
}

/** The claim of that id. Throws a RangeError where the story has none. */
export function claimById(story: Story, id: Id): Claim {
  return itemOfKind(story, id, 'claim').claim;
}

/** The event of that id. Throws a RangeError where the story has none. */
export function eventById(story: Story, id: Id): StoryEvent {
  return itemOfKind(story, id, 'event').event;
}

/** The statement of that id. Throws a RangeError where the story has none. */
export function statementById(story: Story, id: Id): Statement {
  return itemOfKind(story, id, 'statement').statement;
}

function itemOfKind<Kind extends Item['kind']>(
  story: Story,
  id: Id,
  kind: Kind,
): Extract<Item, { kind: Kind }> {
  const item = itemById(story, id);
  if (item?.kind !== kind) throw new RangeError(`no ${kind} “${id}” in story “${story.slug}”`);
  return item as Extract<Item, { kind: Kind }>;
}

/**
 * The name to show for one hand of a route: a speaker's name or a source's publisher. Throws a RangeError
 * where the story has neither of that id.
 */
export function handName(story: Story, id: Id): string {
  const item = itemById(story, id);
  if (item?.kind === 'speaker') return item.speaker.name;
  if (item?.kind === 'source') return item.source.publisher;
  throw new RangeError(`no speaker or source “${id}” in story “${story.slug}”`);
}

/** A hand's name as it stands inside a sentence. */
export function handNameInSentence(story: Story, id: Id): string {
  const item = itemById(story, id);
  return item?.kind === 'speaker' ? item.speaker.nameInSentence : handName(story, id);
}

/** Whether a hand of a route is named: false for anonymous speakers, true for sources. */
export function isNamed(story: Story, id: Id): boolean {
  const item = itemById(story, id);
  return !(item?.kind === 'speaker' && isAnonymous(item.speaker));
}

/** Words an attentive adult reads in a minute. */
const wordsAMinute = 230;

/** How long the full text takes to read, in whole minutes; at least one. */
export function readingMinutes({ wordCount }: Pick<Story, 'wordCount'>): number {
  return Math.max(1, Math.ceil(wordCount / wordsAMinute));
}

/** The events in the order of a clock. */
export function eventsBy(story: Story, clock: Clock): StoryEvent[] {
  return story.order[clock].map((id) => eventById(story, id));
}

/** A filter of statements: those that meet every condition given, or all without any. */
export interface StatementFilter {
  /** Only statements by speakers of this side. */
  side?: Id;
  /** Only statements that take a stance on this claim. */
  claim?: Id;
}

/** The statements that a filter lets through, in story order. */
export function statementsOf(story: Story, filter: StatementFilter): Statement[] {
  return story.statements.filter(
    (statement) =>
      (filter.side === undefined ||
        statement.speakers.some((id) => speakerById(story, id).side === filter.side)) &&
      (filter.claim === undefined || statement.stances.some(({ claim }) => claim === filter.claim)),
  );
}

/**
 * Every route of a statement from each of its speakers to the reader. A speaker whose own source is the first hand
 * stands once, as that source.
 */
export function fullRoutes(
  story: Story,
  { speakers, routes }: Pick<Statement, 'speakers' | 'routes'>,
): Id[][] {
  const byOf = (id: Id) => {
    const item = itemById(story, id);
    return item?.kind === 'source' ? item.source.by : undefined;
  };
  return speakers.flatMap((speaker) => routes.map((route) => routeFrom(speaker, route, byOf)));
}

/** One route from a speaker; `byOf` gives the speaker whose own words a source is. */
function routeFrom(speaker: Id, route: readonly Id[], byOf: (source: Id) => Id | undefined): Id[] {
  const [first] = route;
  return first !== undefined && byOf(first) === speaker ? [...route] : [speaker, ...route];
}

/** The hands of a route after its speakers, without a source that is their own. */
export function handsAfter(
  story: Story,
  { speakers }: Pick<Statement, 'speakers'>,
  route: readonly Id[],
): Id[] {
  return route.filter((id) => {
    const item = itemById(story, id);
    return !(item?.kind === 'source' && item.source.by !== undefined && speakers.includes(item.source.by));
  });
}

/** The speakers of a statement, in the order given. Throws a RangeError where the story has not all of them. */
export function speakersOf(story: Story, { speakers }: Pick<Statement, 'speakers'>): Speaker[] {
  return speakers.map((id) => speakerById(story, id));
}

/** The first speaker of a statement: it has at least one. Throws a RangeError where the story has no such speaker. */
export function firstSpeaker(story: Story, { speakers }: Pick<Statement, 'speakers'>): Speaker {
  return speakerById(story, speakers[0] ?? '');
}

/** The words of a statement in one line, each quoted run through `quote`; runs of a quote parted by an ellipsis. */
export function wordsOf(
  { form, words }: Pick<Statement, 'form' | 'words'>,
  quote: (words: string) => string,
): string {
  const shown = words.map((run: Run) => (run.quoted ? quote(run.text) : run.text));
  return shown.join(form === 'quote' ? ' … ' : '');
}

/** The words of a translated quotation before it was translated, as `wordsOf` gives them; undefined where not given. */
export function originalOf(
  { original }: Pick<Statement, 'original'>,
  quote: (words: string) => string,
): string | undefined {
  return original?.map(quote).join(' … ');
}

/** The changes of the account that name an item, in their order. */
export function changesOf(story: Story, id: Id): readonly Change[] {
  return indexOf(story).changes.get(id) ?? [];
}

/** Whether a statement gives words or silence to this speaker. */
export function isHeard(story: Story, speaker: Id): boolean {
  return indexOf(story).heard.has(speaker);
}

/** Speakers to whom no statement is given, in story order: reported as present, or as hands. */
export function silentSpeakers(story: Story): Speaker[] {
  return story.speakers.filter(({ id }) => !isHeard(story, id));
}

/**
 * The mark of a statement: silent where nothing was said, official where somebody stands by the words in their own
 * name, else reported: by a publication, or by one that vouches for a speaker who is not named.
 */
export function markOfStatement(story: Story, statement: Statement): Mark {
  return markOfSaying(
    statement,
    statement.speakers.map((id) => speakerById(story, id)),
  );
}

/** The mark of a statement, given its speakers: for callers that have no whole story. */
export function markOfSaying(
  { form }: Pick<Statement, 'form'>,
  speakers: readonly Pick<Speaker, 'naming' | 'publishes'>[],
): Mark {
  if (form === 'no-comment') return 'silent';
  return speakers.some((speaker) => speaker.publishes === undefined && !isAnonymous(speaker))
    ? 'official'
    : 'reported';
}

/** Whether a date has no day, month or year of its own, only bounds: once, at some time within `[..2023-08-08]`. */
export function hasBoundsAlone({ edtf }: Pick<StoryDate, 'edtf'>): boolean {
  const [, from, to] = /^\[([^,]*)\.\.([^,]*)\]$/.exec(edtf.trim()) ?? [];
  return from !== undefined && from.trim() !== to?.trim();
}

/** Whether a source reports on others: a newspaper, an agency and the like, or a publication of a kind not given. */
export function isNews({ kind }: Pick<Source, 'kind'>): boolean {
  return kind === undefined || newsKinds.some((news) => news === kind);
}

/** Whether a speaker is anonymous, with or without a description. */
export function isAnonymous({ naming }: Pick<Speaker, 'naming'>): boolean {
  return naming === 'described' || naming === 'undescribed';
}

/** The items that rest on any of these passages, once each, in the order given. */
export function itemsOn(story: Story, passages: readonly Id[]): Id[] {
  return [...new Set(passages.flatMap((id) => passageById(story, id)?.item ?? []))];
}

/** The section that shows an item or passage; `sources` and `unknown` are never frames of their own. */
export function sectionOf(story: Story, id: Id): Section | 'sources' | 'unknown' | undefined {
  if (passageById(story, id)) return 'text';
  const item = itemById(story, id);
  return item && sectionOfKind[item.kind];
}

const sectionOfKind: Record<Item['kind'], Section | 'sources' | 'unknown'> = {
  claim: 'stands',
  side: 'stands',
  event: 'timeline',
  statement: 'voices',
  speaker: 'voices',
  source: 'sources',
  unknown: 'unknown',
};

/**
 * The item that an address hash (with or without `#`) puts in focus: the item of that id, or the
 * one that rests on the passage of that id. Undefined for anything else: sections, nonsense, nothing.
 */
export function focusOf(story: Story, hash: string): Id | undefined {
  // The note of what rests on a passage, and the place that an item is lifted from, stand for what they are of.
  const id = hash.replace(/^#/, '').replace(/--(?:all(?:-\d+)?|here)$/, '');
  const passage = passageById(story, id);
  if (passage) return passage.item;
  return itemById(story, id) ? id : undefined;
}

/** What a claim is called where its words stand nearby already: its short form, at most six words, if its author gave one. */
export function handleOf({ short, text }: Claim): string {
  return short ?? text;
}
