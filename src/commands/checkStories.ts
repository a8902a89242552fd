import { statSync } from 'node:fs';
import { compile } from '../compiler/compile';
import { type Fault, formatFault } from '../compiler/diagnostics/Fault';
import { formatRemark } from '../compiler/diagnostics/Remark';
import { readStory } from '../compiler/readStory';
import type { Story } from '../model/story';

/** Compiles each folder: a line for each fault, or one for each remark and one that sums the story up. `ok`: no fault at all. */
export function checkStories(folders: readonly string[]): { lines: string[]; ok: boolean } {
  if (folders.length === 0) return { lines: ['There is no story to check.'], ok: true };
  let ok = true;
  const lines = folders.flatMap((folder) => {
    const noFolder = folderFault(folder);
    const compiled = noFolder ? { faults: [noFolder] } : compile(readStory(folder));
    if ('story' in compiled) return [...compiled.remarks.map(formatRemark), summary(folder, compiled.story)];
    ok = false;
    return compiled.faults.map(formatFault);
  });
  return { lines, ok };
}

/** What is wrong with the name of a folder, before anything in it is read. */
function folderFault(folder: string): Fault | undefined {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory()) return undefined;
  const place = { path: folder, line: 1, column: 1 };
  return there
    ? { ...place, problem: 'this is not a folder', found: 'a file', mend: 'name the folder that it is in' }
    : {
        ...place,
        problem: 'there is no such folder',
        found: 'nothing of that name',
        mend: 'mind its spelling, and the folder you are in',
      };
}

function summary(folder: string, story: Story): string {
  const counts = [
    counted(story.events.length, 'event'),
    counted(story.statements.length, 'statement'),
    counted(story.claims.length, 'claim'),
    counted(story.passages.length, 'passage'),
  ];
  return `${folder}: ${counts.join(', ')}`;
}

const plurals = new Intl.PluralRules('en');

function counted(count: number, noun: string): string {
  return `${count} ${noun}${plurals.select(count) === 'one' ? '' : 's'}`;
}
