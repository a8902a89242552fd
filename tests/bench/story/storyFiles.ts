import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { BenchStory } from './benchStory';

/** A story's files, by name. */
export interface BenchStoryFiles {
  'story.yaml': string;
  'text.md': string;
}

/** The files an author would have written for the story. */
export function storyFiles(whole: BenchStory): BenchStoryFiles {
  const story = onlyUsed(whole);
  return {
    'text.md': story.events.map(({ text }) => `${text}\n`).join('\n'),
    'story.yaml': stringify(
      {
        title: story.title,
        standfirst: story.standfirst,
        language: 'en',
        asOf: lastPublished(story),
        sources: story.sources,
        sides: story.sides,
        speakers: story.speakers,
        claims: Object.fromEntries(
          Object.entries(story.claims).map(([id, { text, passage }]) => [id, { text, passages: [passage] }]),
        ),
        events: story.events.map(({ id, date, reported, title, standing, source, passage }) => ({
          id,
          date,
          reported,
          title,
          standing,
          sources: [source],
          passages: [passage],
        })),
        statements: story.events.flatMap(({ statement, reported, source }) =>
          statement
            ? {
                id: statement.id,
                speaker: statement.speaker,
                cue: 'said',
                form: 'quote',
                words: statement.words,
                date: reported,
                through: handsFrom(story, source),
                ...(statement.stance && { stances: { [statement.stance.claim]: statement.stance.stance } }),
                passages: [statement.passage],
              }
            : [],
        ),
        glance: [],
        unknown: [],
      },
      { aliasDuplicateObjects: false },
    ),
  };
}

/** The story without the sources, sides, speakers and claims that a short one does not come to use. */
function onlyUsed(story: BenchStory): BenchStory {
  const said = story.events.flatMap(({ statement }) => statement ?? []);
  const kept = <Value>(map: Record<string, Value>, ids: readonly (string | undefined)[]) =>
    Object.fromEntries(Object.entries(map).filter(([id]) => ids.includes(id)));
  const speakers = kept(
    story.speakers,
    said.map(({ speaker }) => speaker),
  );
  return {
    ...story,
    sources: kept(
      story.sources,
      story.events.flatMap(({ source }) => handsFrom(story, source)),
    ),
    speakers,
    sides: kept(
      story.sides,
      Object.values(speakers).map(({ side }) => side),
    ),
    claims: kept(
      story.claims,
      said.map(({ stance }) => stance?.claim),
    ),
  };
}

/** Writes the story's files into a folder of its own in `folder`. */
export function writeStory(folder: string, story: BenchStory): void {
  mkdirSync(join(folder, story.slug), { recursive: true });
  for (const [name, words] of Object.entries(storyFiles(story)))
    writeFileSync(join(folder, story.slug, name), words);
}

/** The source and those it is known through, to the reader. */
function handsFrom(story: BenchStory, source: string): string[] {
  const through = story.sources[source]?.through;
  return through === undefined ? [source] : [source, ...handsFrom(story, through)];
}

/** The day up to which the story knows: no event was reported after it, and no source published. */
function lastPublished({ events, sources }: BenchStory): string {
  const days = [
    ...events.map(({ reported }) => reported),
    ...Object.values(sources).map(({ published }) => published),
  ];
  return days.reduce((last, day) => (day > last ? day : last), '');
}
