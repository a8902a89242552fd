import { normaliseQuotes } from '../../src/compiler/passages/normaliseQuotes';
import { type Block, clocks, pageIds, type Segment, type Story } from '../../src/model/story';
import { segmentsOf } from './segmentsOf';

/*
 * The laws of a `Story`, whatever its files held: what views and exports take for granted. One function,
 * so that every test that compiles something odd holds it to all of them.
 */

/** Every law that a story breaks, as a sentence each; none for a sound one. */
export function brokenLaws(story: Story): string[] {
  const broken: string[] = [];
  const law = (holds: boolean, words: string) => {
    if (!holds) broken.push(words);
  };
  const { sources, sides, speakers, claims, events, statements, unknown, passages } = story;
  const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
  const ids = {
    source: idsOf(sources),
    side: idsOf(sides),
    speaker: idsOf(speakers),
    claim: idsOf(claims),
    event: idsOf(events),
    statement: idsOf(statements),
    passage: idsOf(passages),
  };
  const resting = [...claims, ...events, ...statements, ...unknown];

  const authored = [...sources, ...sides, ...speakers, ...claims, ...events, ...statements];
  const paragraphs = segmentsOf(story.text).map((_, at) => ({ id: `paragraph--${at + 1}` }));
  const all = [...authored, ...unknown, ...passages, ...paragraphs, ...pageIds.map((id) => ({ id }))];
  law(idsOf(all).size === all.length, 'every HTML id is given once, the page’s own among them');
  for (const { id } of authored) law(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id), `“${id}” is an id`);

  const text = segmentsOf(story.text);
  const { wordsOf, beginnings } = readPassages(text);
  const owner = new Map(resting.flatMap((one) => one.passages.map((id) => [id, one.id] as const)));
  for (const { id, item, words } of passages) {
    law(words.trim() !== '', `${id} has words`);
    law(owner.get(id) === item, `${id} and ${item} know each other`);
    law(wordsOf.get(id)?.replace(/\s+/gu, ' ') === words, `the segments of ${id} put its words together`);
    law(beginnings.get(id) === 1, `${id} begins once`);
  }
  for (const { id, passages: own } of resting) {
    law(own.length > 0 || unknown.some((one) => one.id === id), `${id} rests on a passage`);
    for (const passage of own) law(ids.passage.has(passage), `the passage ${passage} of ${id} exists`);
  }
  for (const segment of text.flat()) {
    law(segment.text !== '', 'no segment is empty');
    for (const id of segment.passages ?? [])
      law(ids.passage.has(id), `the passage ${id} of a segment exists`);
    if (segment.link !== undefined)
      law(/^https?:$/.test(new URL(segment.link).protocol), `${segment.link} is http`);
  }

  const read = new Set(sources.filter(({ through }) => through === undefined).map(({ id }) => id));
  const isRead = (id: string | undefined) => id !== undefined && read.has(id);
  for (const { id, routes } of events) {
    law(routes.length > 0, `${id} has a source`);
    for (const route of routes) law(isRead(route.at(-1)), `a route of ${id} ends where it can be read`);
  }
  for (const { id, routes, speakers: said } of statements) {
    law(said.length > 0 && said.every((speaker) => ids.speaker.has(speaker)), `the speakers of ${id} exist`);
    law(routes.length > 0, `${id} has a route`);
    for (const route of routes) {
      law(isRead(route.at(-1)), `a route of ${id} ends where it can be read`);
      law(new Set(route).size === route.length, `a route of ${id} has each hand once`);
      for (const hand of route)
        law(ids.source.has(hand) || ids.speaker.has(hand), `the hand ${hand} of ${id} exists`);
    }
  }
  for (const { id, through, url } of sources) {
    law(through === undefined || ids.source.has(through), `what ${id} is known through exists`);
    law(url === undefined || new URL(url).protocol === 'https:', `the address of ${id} is https`);
  }
  for (const { id, side } of speakers) law(ids.side.has(side), `the side of ${id} exists`);
  for (const { id, stances } of statements)
    for (const { claim, endedBy } of stances) {
      law(ids.claim.has(claim), `the claim ${claim} of ${id} exists`);
      law(endedBy === undefined || ids.statement.has(endedBy), `what ended ${id} exists`);
    }
  for (const said of statements) {
    const { id, answers, corrects, withdraws, repeats, answeredBy, correctedBy, withdrawnBy, repeatedBy } =
      said;
    const links = [answers, corrects, withdraws, repeats, answeredBy, correctedBy, withdrawnBy, repeatedBy];
    for (const other of links.flat())
      law(ids.statement.has(other) && other !== id, `what ${id} is linked to is another statement`);
  }
  for (const { items } of story.changes)
    for (const item of items)
      law(
        Object.values(ids).some((known) => known.has(item)),
        `the item ${item} of a change exists`,
      );

  for (const { id, form, words, cue, passages: own } of statements) {
    law((form === 'no-comment') === (words.length === 0), `${id} has words, or is silent`);
    law((form === 'no-comment') === (cue === undefined), `${id} has a cue, or is silent`);
    for (const { text: run } of words.filter(({ quoted }) => quoted)) {
      const stands = passages.some(
        (one) => own.includes(one.id) && normaliseQuotes(one.words).includes(normaliseQuotes(run)),
      );
      law(stands, `the quotation of ${id} stands in its passage`);
      law(standsQuoted(story.text, run), `the quotation of ${id} stands in quotation marks in the text`);
    }
  }

  for (const clock of clocks) {
    const order = story.order[clock];
    law(
      order.length === events.length && order.every((id) => ids.event.has(id)),
      `every event has its place, ${clock}`,
    );
    law(new Set(order).size === order.length, `no event has two places, ${clock}`);
    const { spans, ticks } = story.scale[clock];
    const fractions = [
      ...spans.flatMap(({ from, to, placed = 0 }) => [from, to, placed]),
      ...ticks.map(({ at }) => at),
    ];
    law(
      fractions.every((at) => at >= 0 && at <= 1),
      `the ruler has all places from 0 to 1, ${clock}`,
    );
    law(
      spans.every(({ event }) => ids.event.has(event)),
      `the ruler shows events alone, ${clock}`,
    );
  }
  const place = new Map(story.order.happened.map((id, at) => [id, at]));
  for (const { id, after } of events)
    for (const before of after)
      law((place.get(before) ?? Infinity) < (place.get(id) ?? -1), `${id} stands after ${before}`);

  law(story.stands.length === claims.length, 'every claim has a row');
  for (const { claim, cells, origins } of story.stands) {
    law(
      ids.claim.has(claim) && cells.length === sides.length,
      `the row of ${claim} has a cell for each side`,
    );
    const taken = cells.flatMap(({ positions }) => positions.flatMap((position) => position.statements));
    for (const id of [...taken, ...origins.flatMap((origin) => origin.statements)])
      law(ids.statement.has(id), `the statement ${id} on ${claim} exists`);
  }
  for (const { see } of story.glance)
    law(see === 'unknown' || authored.some(({ id }) => id === see), `the line at a glance leads to “${see}”`);
  for (const hand of story.statements.flatMap(({ routes }) => routes.flat()))
    law(ids.source.has(hand) || ids.speaker.has(hand), `the hand ${hand} exists`);
  law(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(story.slug), 'the slug can be an address');
  law(Number.isInteger(story.wordCount), 'words are counted');
  law(JSON.stringify(JSON.parse(JSON.stringify(story))) === JSON.stringify(story), 'the story is plain data');
  law(!/[\u202A-\u202E\u2066-\u2069\0]/.test(JSON.stringify(story)), 'nothing in it turns or hides words');
  // JSON writes half of a character as its number, and nothing else that a story can hold.
  law(!/(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(JSON.stringify(story)), 'no character is half of one');
  return broken;
}

/** Every law that faults break: they name one of the files and a place in it, and say three things. */
export function brokenFaultLaws(
  faults: readonly {
    path: string;
    line: number;
    column: number;
    problem: string;
    found: string;
    mend: string;
  }[],
  files: Readonly<Record<string, string>>,
): string[] {
  if (faults.length === 0) return ['neither a story nor a fault'];
  const lines = new Map(Object.entries(files).map(([path, text]) => [path, text.split(/\r\n?|\n/)]));
  return faults.flatMap((fault) => {
    const words = lines.get(fault.path)?.[fault.line - 1];
    const placed =
      (fault.line === 1 && fault.column === 1) ||
      (words !== undefined && fault.column >= 1 && fault.column <= words.length + 1);
    const said = [fault.problem, fault.found, fault.mend].every((part) => part.trim() !== '');
    return placed && said && fault.path !== '' ? [] : [`no place or no words: ${JSON.stringify(fault)}`];
  });
}

/** The words of each passage as segments put them together, and how many times it begins; one walk for all. */
function readPassages(text: readonly Segment[][]) {
  const wordsOf = new Map<string, string>();
  const beginnings = new Map<string, number>();
  let before: readonly string[] = [];
  for (const segments of text) {
    const inBlock = new Set<string>();
    for (const { text: words, passages = [] } of segments) {
      for (const id of passages) {
        const known = wordsOf.get(id);
        wordsOf.set(id, known === undefined ? words : known + (inBlock.has(id) ? '' : ' ') + words);
        inBlock.add(id);
        if (!before.includes(id)) beginnings.set(id, (beginnings.get(id) ?? 0) + 1);
      }
      before = passages;
    }
  }
  return { wordsOf, beginnings };
}

/** Whether words stand in a block quote, or with an open quotation mark before them in their paragraph. */
function standsQuoted(blocks: readonly Block[], words: string): boolean {
  return blocks.some((block) => {
    if (block.kind === 'list') return block.items.some((item) => standsQuoted(item, words));
    if (block.kind === 'quotation') return plainWords(block.blocks).includes(normaliseQuotes(words));
    const paragraph = plainWords([block]);
    for (let at = paragraph.indexOf(normaliseQuotes(words)); at !== -1;) {
      const before = paragraph.slice(0, at);
      const open = (marks: RegExp) => (before.match(marks) ?? []).length;
      if (open(/["＂]/g) % 2 === 1 || open(/[«‹「『｢]/g) !== open(/[»›」』｣]/g) || /(^|\P{L})'/u.test(before))
        return true;
      at = paragraph.indexOf(normaliseQuotes(words), at + 1);
    }
    return false;
  });
}

function plainWords(blocks: readonly Block[]): string {
  const text = blocks.map((block): string => {
    if (block.kind === 'quotation') return plainWords(block.blocks);
    if (block.kind === 'list') return block.items.map(plainWords).join('\n');
    return block.segments.map((segment) => segment.text).join('');
  });
  return normaliseQuotes(text.join('\n'));
}
