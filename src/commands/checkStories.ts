import { compile } from '../compiler/compile';
import { formatFault } from '../compiler/diagnostics/Fault';
import { formatRemark } from '../compiler/diagnostics/Remark';
import { lookAround } from './lookAround';
import { nextSteps } from './nextSteps';
import { readStory } from '../compiler/readStory';
import type { Story } from '../model/story';
import { changedSinceBuild } from './changedSinceBuild';

/**
 * Compiles each folder: a line for each fault, or one for each remark and one that sums the story up. `ok`: no fault at
 * all. `site`: the folder of the last build, whose stories are compared where it is there.
 */
export function checkStories(folders: readonly string[], site: string): { lines: string[]; ok: boolean } {
  if (folders.length === 0) return { lines: ['There is no story to check.'], ok: true };
  let ok = true;
  const lines = folders.flatMap((folder) => {
    const files = readStory(folder);
    const compiled = compile(files);
    if ('story' in compiled) {
      const remarks = [...compiled.remarks, ...changedSinceBuild(compiled.story, folder, site)];
      return [...remarks.map(formatRemark), summary(folder, compiled.story)];
    }
    ok = false;
    return [...compiled.faults.map(formatFault), ...nextSteps(files, lookAround(folder))];
  });
  return { lines, ok };
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
