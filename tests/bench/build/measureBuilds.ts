import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { machine, type Machine } from '../measure/machine';
import { size, time } from '../report/inWords';
import { table } from '../report/table';
import { buildSite, type BuildCost } from '../site/buildSite';
import { benchStory } from '../story/benchStory';
import { writeStory } from '../story/storyFiles';
import { measureRebuild, type RebuildCost } from './measureRebuild';

const shipped = resolve(import.meta.dirname, '../../../src/stories/japan-defence-hack');
const lengths = [8, 100, 1000, 10_000];

/** What building costs, as numbers and as tables. */
export interface BuildResults {
  machine: Machine;
  stories: ({ stories: number } & BuildCost)[];
  lengths: ({ events: number } & BuildCost)[];
  rebuilds: ({ stories: number } & RebuildCost)[];
  tables: string;
}

/** Builds so many stories of the shipped size, changes one of them in `dev`, and builds one of many events. */
export async function measureBuilds(
  counts: readonly number[],
  folder: string,
  tell: (words: string) => void,
): Promise<BuildResults> {
  const results: BuildResults = {
    machine: machine('none'),
    stories: [],
    lengths: [],
    rebuilds: [],
    tables: '',
  };
  for (const stories of counts) {
    tell(`building ${stories} stories of the shipped size`);
    const source = join(folder, `stories-${stories}`);
    copies(source, stories);
    const built = await buildSite(source, join(folder, 'site'));
    results.stories.push({ stories, ...built });
    tell(costOf(built));
    tell(`changing one of ${stories} stories in dev`);
    const rebuilt = await measureRebuild(source, slugOf(0));
    results.rebuilds.push({ stories, ...rebuilt });
    tell(`the server has it after ${time(rebuilt.server)}, the page after ${time(rebuilt.page)}`);
    rmSync(source, { recursive: true, force: true });
  }
  for (const events of lengths) {
    tell(`building a story of ${events} events`);
    const source = join(folder, `events-${events}`);
    writeStory(source, benchStory(events));
    const built = await buildSite(source, join(folder, 'site'));
    results.lengths.push({ events, ...built });
    tell(costOf(built));
  }
  results.machine = machine('none');
  return { ...results, tables: tablesOf(results) };
}

const costOf = ({ milliseconds, peakMemory }: BuildCost) =>
  `took ${time(milliseconds)} and ${size(peakMemory * 1e6)}`;

const slugOf = (at: number) => `story-${at + 1}`;

/** The shipped story, again and again under another name and title. */
function copies(folder: string, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const copy = join(folder, slugOf(at));
    mkdirSync(copy, { recursive: true });
    cpSync(shipped, copy, { recursive: true });
    const file = join(copy, 'story.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: Copy ${at + 1} of a story`),
    );
  }
}

function tablesOf({ stories, lengths: long, rebuilds }: BuildResults): string {
  return [
    table(
      ['stories of the shipped size', 'build', 'for each', 'most memory'],
      stories.map((row) => [
        String(row.stories),
        time(row.milliseconds),
        time(row.milliseconds / row.stories),
        size(row.peakMemory * 1e6),
      ]),
    ),
    table(
      ['one story of so many events', 'build', 'most memory'],
      long.map((row) => [String(row.events), time(row.milliseconds), size(row.peakMemory * 1e6)]),
    ),
    table(
      ['one of so many stories changed in dev', 'server has it', 'page shows it'],
      rebuilds.map((row) => [String(row.stories), time(row.server), time(row.page)]),
    ),
  ].join('\n\n');
}
