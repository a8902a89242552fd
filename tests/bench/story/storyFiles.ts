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
export function storyFiles(story: BenchStory): BenchStoryFiles {
  return {
    'text.md': story.events.map(({ text }) => `${text}\n`).join('\n'),
    'story.yaml': stringify(
      {
        title: story.title,
        standfirst: story.standfirst,
        language: 'en',
        asOf: lastReported(story),
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

function lastReported({ events }: BenchStory): string {
  return events.reduce((last, { reported }) => (reported > last ? reported : last), '');
}
