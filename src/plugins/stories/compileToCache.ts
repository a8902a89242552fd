/*
 * Compiles stories to JSON files, one at a time: a build holds one whole story in memory, however many there are.
 */
import { writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { compile } from '../../compiler/compile';
import type { Fault } from '../../compiler/diagnostics/Fault';
import type { Remark } from '../../compiler/diagnostics/Remark';
import { readStory } from '../../compiler/readStory';
import { type StorySummary, summaryOf } from '../../model/StorySummary';

/** Stories that are to be compiled. */
export interface CompileTask {
  /** The folders of the stories, as whole paths. */
  folders: readonly string[];
  /** The folder from which faults name files. */
  root: string;
  /** The folder to which the compiled stories are written. */
  to: string;
}

/** What is kept in memory of a story that has been compiled. */
export type CachedStory = { summary: StorySummary; remarks: Remark[] } | { faults: Fault[] };

/** Compiles the stories, in their order. Throws where the disk refuses. */
export function compileToCache({ folders, root, to }: CompileTask): CachedStory[] {
  return folders.map((path) => {
    const folder = relative(root, path).split(sep).join('/');
    const compiled = compile({ ...readStory(path), folder });
    if ('faults' in compiled) return compiled;
    writeFileSync(cachePath(to, basename(path)), JSON.stringify(compiled.story));
    return { summary: summaryOf(compiled.story), remarks: compiled.remarks };
  });
}

/** The file in the folder `to` that holds the story of this slug. */
export function cachePath(to: string, slug: string): string {
  return join(to, `${slug}.json`);
}
