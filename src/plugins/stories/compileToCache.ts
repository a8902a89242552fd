/*
 * The folder of a story comes in; the compiled story goes out as a file of JSON, and what a build has to know of
 * all stories at once is given back. A build holds one whole story at a time, however many there are.
 */
import { writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { compile } from '../../compiler/compile';
import type { Fault } from '../../compiler/diagnostics/Fault';
import { readStory } from '../../compiler/readStory';
import { type StorySummary, summaryOf } from './storyModules';

/** Stories that are to be compiled. */
export interface CompileTask {
  /** The folders of the stories, as whole paths. */
  folders: readonly string[];
  /** What faults name the folders from. */
  root: string;
  /** Where the compiled stories are laid. */
  to: string;
}

/** What is kept of a story that has been compiled. */
export type CachedStory = { summary: StorySummary } | { faults: Fault[] };

/** Compiles the stories, in their order. Throws where the disk refuses. */
export function compileToCache({ folders, root, to }: CompileTask): CachedStory[] {
  return folders.map((path) => {
    const folder = relative(root, path).split(sep).join('/');
    const compiled = compile({ ...readStory(path), folder });
    if ('faults' in compiled) return compiled;
    writeFileSync(cachePath(to, basename(path)), JSON.stringify(compiled.story));
    return { summary: summaryOf(compiled.story) };
  });
}

/** The file in the folder `to` that holds the story of this slug. */
export function cachePath(to: string, slug: string): string {
  return join(to, `${slug}.json`);
}
