/*
 * `story.txt`: the whole story as plain text, for mail, terminals, screen readers and print.
 */
import { changesOf, eventsBy, fullRoutes, itemById, silentSpeakers, speakersOf } from '../model/lookups';
import { sectionNames } from '../model/sectionNames';
import type { Block, ClaimStands, Id, Source, Statement, Story, StoryEvent } from '../model/story';
import {
  changePhrase,
  dateInOneLine,
  joined,
  positionPhrase,
  routePhrase,
  stancePhrase,
  statementPhrase,
  tiePhrases,
} from './phrases';
import { addressOf, publication, type Site } from './Site';
import { wordsOf } from './textLines';

/** The file's words; parts that a story does not have are left out, with their headings. */
export function plainText(story: Story, site: Site): string {
  const glance = story.glance.map(({ label, text }) => `${label}: ${text}`);
  const silent = silentSpeakers(story).map(
    ({ name, role, note }) =>
      `${name}, ${role}. No words of their own are given.${note === undefined ? '' : ` ${note}`}`,
  );
  const parts = [
    ...part('At a glance', glance),
    ...part(
      sectionNames.stands,
      story.stands.map((stands) => claimLines(story, stands)),
    ),
    ...part(
      sectionNames.timeline,
      eventsBy(story, 'happened').map((event) => eventLines(story, event)),
    ),
    ...part(sectionNames.voices, [...story.statements.map((said) => statementLines(story, said)), ...silent]),
    ...part(
      sectionNames.text,
      story.text.flatMap((block) => blockLines(block)),
    ),
    ...part(
      'Sources',
      story.sources.map((source) => sourceLines(story, source)),
    ),
    ...part(
      'What is not known',
      story.unknown.map(({ text }) => text),
    ),
  ];
  const from = site.siteAddress === '' ? [] : [addressOf(site, `stories/${story.slug}`)];
  const first =
    story.published.edtf === story.asOf.edtf ? [] : [`First published ${dateInOneLine(story.published)}.`];
  const head = [
    story.title,
    story.standfirst,
    [
      ...(story.byline.length === 0 ? [] : [`By ${joined(story.byline)}.`]),
      [`As of ${dateInOneLine(story.asOf)}.`, ...first, `${publication}.`].join(' '),
      ...from,
      ...story.changes.map(changePhrase),
    ].join('\n'),
  ];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function part(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`\n${title.toUpperCase()}`, ...entries];
}

function claimLines(story: Story, { claim, cells }: ClaimStands): string {
  const item = itemById(story, claim);
  return [
    `Claim: ${item?.kind === 'claim' ? item.claim.text : claim}`,
    ...cells.map(({ side, positions, earlier }) => {
      const name = story.sides.find(({ id }) => id === side)?.name ?? side;
      const words = [
        ...positions.map((position) => positionPhrase(story, position)),
        ...earlier.map((position) => `earlier, no longer standing: ${positionPhrase(story, position)}`),
      ];
      return `- ${name}: ${words.length === 0 ? 'no position recorded' : words.join('; ')}`;
    }),
  ].join('\n');
}

function eventLines(
  story: Story,
  { id, date, reported, title, summary, standing, routes }: StoryEvent,
): string {
  const hands = routes.map((route) => routePhrase(story, route)).join('; ');
  return [
    `${dateInOneLine(date)}: ${title}.`,
    ...(summary === undefined ? [] : [summary]),
    `Standing: ${standing}. Became public: ${dateInOneLine(reported)}.${hands === '' ? '' : ` Source: ${hands}.`}`,
    ...changeLines(story, id),
  ].join('\n');
}

function statementLines(story: Story, statement: Statement): string {
  const speakers = speakersOf(story, statement);
  const who = speakers.map(({ name, role, side: of }) => {
    const side = story.sides.find(({ id }) => id === of);
    return `${name}, ${role}${side === undefined ? '' : ` (${side.name})`}`;
  });
  const stances = statement.stances.map((taken) => {
    const item = itemById(story, taken.claim);
    const text = item?.kind === 'claim' ? item.claim.text : taken.claim;
    return `On the claim “${text}”: ${stancePhrase(story, statement, taken)}.`;
  });
  return [
    `${joined(who)}. ${dateInOneLine(statement.date)}.`,
    statementPhrase(story, statement),
    `Passed on: ${fullRoutes(story, statement)
      .map((route) => routePhrase(story, route))
      .join('; ')}.`,
    ...stances,
    ...tiePhrases(story, statement).map((tie) => `${tie}.`),
    ...changeLines(story, statement.id),
    ...[...speakers.map(({ note }) => note), statement.note].flatMap((note) =>
      note === undefined ? [] : [`Note: ${note}`],
    ),
  ].join('\n');
}

/** The changes of the account that are about an item. */
function changeLines(story: Story, id: Id): string[] {
  return changesOf(story, id).map(changePhrase);
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

function sourceLines(story: Story, source: Source): string {
  const { publisher, kind, by, title, author, published, url, through } = source;
  const relay = story.sources.find(({ id }) => id === through);
  const owner = story.speakers.find(({ id }) => id === by);
  const work = [
    publisher,
    ...(title === undefined ? [] : [`“${title}”`]),
    ...(author === undefined ? [] : [`by ${author}`]),
    ...(kind === undefined ? [] : [kind]),
  ].join(', ');
  return [
    `${work}. ${published === undefined ? 'Date of publication not known' : dateInOneLine(published)}.`,
    ...(owner === undefined || owner.name === publisher ? [] : [`The words of ${owner.nameInSentence}.`]),
    ...(relay === undefined ? [] : [`Known only through ${relay.publisher}.`]),
    ...(url === undefined ? [] : [url]),
  ].join('\n');
}
