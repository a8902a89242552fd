import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Remark } from '../compiler/diagnostics/Remark';
import { filesOf, storySchemaFile } from '../exports/Site';
import { textLines } from '../exports/textLines';
import type { Story } from '../model/story';

/**
 * A remark where words that readers see differ from those of the last build, and `changes` names nothing new; none
 * where `site`, the folder of that build, has no such story or one of another version of the format.
 */
export function changedSinceBuild(story: Story, folder: string, site: string): Remark[] {
  const built = builtStory(join(site, filesOf(story.slug).json));
  if (!built || story.changes.length > built.changes.length) return [];
  const parts = partsOf(story);
  const before = partsOf(built);
  const changed = Object.keys(parts).filter((part) => parts[part] !== before[part]);
  if (changed.length === 0) return [];
  return [
    {
      path: join(folder, 'story.yaml'),
      line: 1,
      column: 1,
      problem: 'words of the story have changed since it was last built, and “changes” does not say so',
      found: `another ${changed.join(', ')}`,
      mend: 'if the story is published, add to “changes” what was changed, when and why: a correction or an update',
    },
  ];
}

/** The story as it was last built; undefined where it was not, or in another version of the format. */
function builtStory(file: string): Story | undefined {
  try {
    const built = JSON.parse(readFileSync(file, 'utf8')) as Story & { $schema?: string };
    return built.$schema?.endsWith(storySchemaFile) === true ? built : undefined;
  } catch {
    return undefined;
  }
}

/** What a reader reads, by the names that an author knows it by. */
function partsOf(story: Story): Record<string, string> {
  const words = (values: readonly unknown[]) => JSON.stringify(values);
  return {
    title: story.title,
    standfirst: story.standfirst,
    text: textLines(story.text).join('\n'),
    sources: words(story.sources),
    sides: words(story.sides),
    speakers: words(story.speakers),
    claims: words(story.claims.map(({ text, short }) => [text, short])),
    events: words(story.events.map(({ date, title, summary, standing }) => [date, title, summary, standing])),
    statements: words(
      story.statements.map(({ words: runs, cue, to, date, note, stances }) => [
        runs,
        cue,
        to,
        date,
        note,
        stances,
      ]),
    ),
    glance: words(story.glance.map(({ label, text }) => [label, text])),
    unknown: words(story.unknown.map(({ text }) => text)),
  };
}
