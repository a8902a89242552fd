/*
 * `story.txt`: the whole story as plain text, for mail, terminals, screen readers and print.
 */
import { changesOf, eventsBy, fullRoutes, itemById, silentSpeakers, speakersOf } from '../model/lookups';
import { namedRoutes } from '../model/namedRoutes';
import type { Block, ClaimStands, Id, Source, Statement, Story, StoryEvent } from '../model/story';
import { dateInOneLine } from '../words/dateInOneLine';
import { joined } from '../words/joined';
import { listed } from '../words/listed';
import { quoted } from '../words/quoted';
import type { Words } from '../words/Words';
import {
  changePhrase,
  positionPhrase,
  routePhrase,
  stancePhrase,
  statementPhrase,
  tiePhrases,
} from './phrases';
import { addressOf, publication, type Site } from './Site';
import { wordsOf } from './textLines';

/** The file's words; parts that a story does not have are left out, with their headings. */
export function plainText(story: Story, site: Site, words: Words): string {
  const { exports: messages, sections, sentences, head: glances, phrases } = words;
  const glance = story.glance.map(({ label, text }) => messages.spoken({ names: label, words: text }));
  const silent = silentSpeakers(story).map(({ name, role, note }) =>
    joined(sentences.following, [messages.noWords({ name, role }), ...(note === undefined ? [] : [note])]),
  );
  const part = (title: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : [`\n${title.toLocaleUpperCase(words.locale)}`, ...entries];
  const parts = [
    ...part(glances.glance, glance),
    ...part(
      sections.stands,
      story.stands.map((stands) => claimLines(story, stands, words)),
    ),
    ...part(
      sections.timeline,
      eventsBy(story, 'happened').map((event) => eventLines(story, event, words)),
    ),
    ...part(sections.voices, [
      ...story.statements.map((said) => statementLines(story, said, words)),
      ...silent,
    ]),
    ...part(
      sections.text,
      story.text.flatMap((block) => blockLines(block)),
    ),
    ...part(
      sections.sources,
      story.sources.map((source) => sourceLines(story, source, words)),
    ),
    ...part(
      sections.unknown,
      story.unknown.map(({ text }) => text),
    ),
  ];
  const from = site.siteAddress === '' ? [] : [addressOf(site, `stories/${story.slug}`)];
  const first =
    story.published.edtf === story.asOf.edtf
      ? []
      : [messages.firstPublished({ date: dateInOneLine(story.published, phrases) })];
  const head = [
    story.title,
    story.standfirst,
    [
      ...(story.byline.length === 0 ? [] : [messages.by({ names: listed(words, story.byline) })]),
      joined(sentences.following, [
        messages.asOf({ date: dateInOneLine(story.asOf, phrases) }),
        ...first,
        messages.sentence({ words: publication }),
      ]),
      ...from,
      ...story.changes.map((change) => changePhrase(change, words)),
    ].join('\n'),
  ];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function claimLines(story: Story, { claim, cells }: ClaimStands, words: Words): string {
  const { exports: messages, lists } = words;
  const item = itemById(story, claim);
  return [
    messages.claim({ claim: item?.kind === 'claim' ? item.claim.text : claim }),
    ...cells.map(({ side, positions, earlier }) => {
      const name = story.sides.find(({ id }) => id === side)?.name ?? side;
      const taken = [
        ...positions.map((position) => positionPhrase(story, position, words)),
        ...earlier.map((position) => messages.earlier({ position: positionPhrase(story, position, words) })),
      ];
      const told = taken.length === 0 ? messages.noPosition : joined(lists.semicolon, taken);
      return `- ${messages.side({ side: name, positions: told })}`;
    }),
  ].join('\n');
}

function eventLines(
  story: Story,
  { id, date, reported, title, summary, standing, routes }: StoryEvent,
  words: Words,
): string {
  const { exports: messages, phrases, sentences, standings, lists } = words;
  const hands = namedRoutes(story, routes).map((route) => routePhrase(story, route, words));
  const established = messages.standing({
    standing: standings[standing],
    date: dateInOneLine(reported, phrases),
  });
  return [
    messages.dated({ date: dateInOneLine(date, phrases), title }),
    ...(summary === undefined ? [] : [summary]),
    joined(sentences.following, [
      established,
      ...(hands.length === 0 ? [] : [messages.source({ route: joined(lists.semicolon, hands) })]),
    ]),
    ...changeLines(story, id, words),
  ].join('\n');
}

function statementLines(story: Story, statement: Statement, words: Words): string {
  const { exports: messages, phrases, lists } = words;
  const speakers = speakersOf(story, statement);
  const who = speakers.map(({ name, role, side: of }) => {
    const side = story.sides.find(({ id }) => id === of);
    return side === undefined
      ? messages.speaker({ name, role })
      : messages.speakerOfSide({ name, role, side: side.name });
  });
  const stances = statement.stances.map((taken) => {
    const item = itemById(story, taken.claim);
    const text = item?.kind === 'claim' ? item.claim.text : taken.claim;
    return messages.onTheClaim({
      claim: quoted(text, story.language),
      stance: stancePhrase(story, statement, taken, words),
    });
  });
  return [
    messages.speakersAndDate({
      speakers: listed(words, who),
      date: dateInOneLine(statement.date, phrases),
    }),
    statementPhrase(story, statement, words),
    messages.passedOn({
      routes: joined(
        lists.semicolon,
        namedRoutes(story, fullRoutes(story, statement)).map((route) => routePhrase(story, route, words)),
      ),
    }),
    ...stances,
    ...tiePhrases(story, statement, words).map((tie) => messages.sentence({ words: tie })),
    ...changeLines(story, statement.id, words),
    ...[...speakers.map(({ note }) => note), statement.note].flatMap((note) =>
      note === undefined ? [] : [messages.note({ note })],
    ),
  ].join('\n');
}

/** The changes of the account that are about an item. */
function changeLines(story: Story, id: Id, words: Words): string[] {
  return changesOf(story, id).map((change) => changePhrase(change, words));
}

/** Quotations and lists keep the marks that mail has for them. */
function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [wordsOf(block.segments)];
    case 'quotation':
      return block.blocks.flatMap(blockLines).map((words) => words.replace(/^/gm, '> '));
    case 'list':
      return block.items.map((item, index) => {
        const mark = block.start === undefined ? '-' : `${block.start + index}.`;
        return `${mark} ${item.flatMap(blockLines).join('\n')}`;
      });
  }
}

function sourceLines(story: Story, source: Source, words: Words): string {
  const { exports: messages, lists, phrases } = words;
  const { publisher, kind, by, title, author, published, url, through } = source;
  const relay = story.sources.find(({ id }) => id === through);
  const owner = story.speakers.find(({ id }) => id === by);
  const work = joined(lists.comma, [
    publisher,
    ...(title === undefined ? [] : [quoted(title, story.language)]),
    ...(author === undefined ? [] : [messages.workBy({ author })]),
    ...(kind === undefined ? [] : [messages.kind({ kind })]),
  ]);
  return [
    messages.work({
      work,
      date: published === undefined ? messages.dateNotKnown : dateInOneLine(published, phrases),
    }),
    ...(owner === undefined || owner.name === publisher
      ? []
      : [messages.wordsOf({ speaker: owner.nameInSentence })]),
    ...(relay === undefined ? [] : [messages.knownOnlyThrough({ source: relay.publisher })]),
    ...(url === undefined ? [] : [url]),
  ].join('\n');
}
