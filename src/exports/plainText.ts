/*
 * `story.txt`: the whole story as plain text, for mail, terminals, screen readers and print.
 */
import { eventsBy, fullRoutes, itemById, silentSpeakers, speakersOf } from '../model/lookups';
import { sectionNames } from '../model/sectionNames';
import type { Block, ClaimStands, Source, Statement, Story, StoryEvent } from '../model/story';
import { dateInOneLine, joined, routePhrase, positionPhrase, statementPhrase, stancePhrase } from './phrases';
import { addressOf, publication, type Site } from './Site';
import { wordsOf } from './textLines';

/** The file's words; parts that a story does not have are left out, with their headings. */
export function plainText(story: Story, site: Site): string {
  const glance = story.glance.map(({ label, text }) => `${label}: ${text}`);
  const silent = silentSpeakers(story).map(
    ({ name, role, note }) => `${name}, ${role}. No words are given.${note === undefined ? '' : ` ${note}`}`,
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
  const head = [
    story.title,
    story.standfirst,
    [`As of ${dateInOneLine(story.asOf)}. ${publication}.`, ...from].join('\n'),
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
    ...cells.map(({ side, positions }) => {
      const name = story.sides.find(({ id }) => id === side)?.name ?? side;
      const words = positions.map((position) => positionPhrase(story, position));
      return `- ${name}: ${words.length === 0 ? 'no position recorded' : words.join('; ')}`;
    }),
  ].join('\n');
}

function eventLines(story: Story, { date, reported, title, summary, standing, routes }: StoryEvent): string {
  const hands = routes.map((route) => routePhrase(story, route)).join('; ');
  return [
    `${dateInOneLine(date)}: ${title}.`,
    ...(summary === undefined ? [] : [summary]),
    `Standing: ${standing}. Became public: ${dateInOneLine(reported)}.${hands === '' ? '' : ` Source: ${hands}.`}`,
  ].join('\n');
}

function statementLines(story: Story, statement: Statement): string {
  const speakers = speakersOf(story, statement);
  const who = speakers.map(({ name, role, side: of }) => {
    const side = story.sides.find(({ id }) => id === of);
    return `${name}, ${role}${side === undefined ? '' : ` (${side.name})`}`;
  });
  const stances = statement.stances.map(({ claim, stance }) => {
    const item = itemById(story, claim);
    const text = item?.kind === 'claim' ? item.claim.text : claim;
    return `On the claim “${text}”: ${stancePhrase(story, statement, stance)}.`;
  });
  return [
    `${joined(who)}. ${dateInOneLine(statement.date)}.`,
    statementPhrase(story, statement),
    `Passed on: ${fullRoutes(story, statement)
      .map((route) => routePhrase(story, route))
      .join('; ')}.`,
    ...stances,
    ...[...speakers.map(({ note }) => note), statement.note].flatMap((note) =>
      note === undefined ? [] : [`Note: ${note}`],
    ),
  ].join('\n');
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

function sourceLines(story: Story, { publisher, title, author, published, url, through }: Source): string {
  const relay = story.sources.find(({ id }) => id === through);
  return [
    `${publisher}${title === undefined ? '' : `, “${title}”`}${author === undefined ? '' : `, by ${author}`}.${published === undefined ? '' : ` ${dateInOneLine(published)}.`}`,
    ...(relay === undefined ? [] : [`Known only through ${relay.publisher}.`]),
    ...(url === undefined ? [] : [url]),
  ].join('\n');
}
