/*
 * The stories of a folder while they are being written: each is compiled when it is first asked for, and again once
 * its files have changed.
 */
import { basename, relative, sep } from 'node:path';
import { type Compiled, compile } from '../../compiler/compile';
import type { Fault } from '../../compiler/diagnostics/Fault';
import type { Remark } from '../../compiler/diagnostics/Remark';
import { readStory } from '../../compiler/readStory';
import { storyFolders } from '../../compiler/storyFolders';
import type { Story } from '../../model/story';
import { newestFirst, type StorySummary, summaryOf } from '../../model/StorySummary';

const storyFiles = ['story.yaml', 'text.md'];

/** A story with faults is shown as it was when it last had none. */
export class LiveStories {
  readonly #folder: string;
  readonly #root: string;
  readonly #compiled = new Map<string, Compiled>();
  readonly #lastGood = new Map<string, Story>();

  /** `folder` holds the stories, `root` is what faults name files from; both are whole paths. */
  constructor(folder: string, root: string) {
    this.#folder = folder;
    this.#root = root;
  }

  /** Of all stories that have ever been without a fault, newest first. */
  summaries(): StorySummary[] {
    const slugs = storyFolders(this.#folder).map((path) => basename(path));
    for (const slug of this.#lastGood.keys()) if (!slugs.includes(slug)) this.#lastGood.delete(slug);
    return slugs
      .flatMap((slug) => {
        this.#compile(slug);
        return this.#lastGood.get(slug) ?? [];
      })
      .map(summaryOf)
      .toSorted(newestFirst);
  }

  /** The story as it was last without a fault. Throws a RangeError where there is none. */
  read(slug: string): Story {
    this.#compile(slug);
    const story = this.#lastGood.get(slug);
    if (!story) throw new RangeError(`there is no story “${slug}”`);
    return story;
  }

  /** The faults that a story has now; none, too, where there is no such story. */
  faultsOf(slug: string): readonly Fault[] {
    const compiled = this.#compile(slug);
    return compiled && 'faults' in compiled ? compiled.faults : [];
  }

  /** The remarks on a story as it is now; none while it has faults. */
  remarksOf(slug: string): readonly Remark[] {
    const compiled = this.#compile(slug);
    return compiled && 'remarks' in compiled ? compiled.remarks : [];
  }

  /** The slug of the story that a changed path belongs to; undefined where it is no part of a story. */
  slugOf(path: string, event: string): string | undefined {
    const [slug = '', ...rest] = relative(this.#folder, path).split(sep);
    if (slug === '' || slug === '..') return undefined;
    // Editors and systems leave files of their own about.
    const file = rest.join('/');
    return (file === '' ? event.endsWith('Dir') : storyFiles.includes(file)) ? slug : undefined;
  }

  /** Has a story compiled anew when it is next asked for. */
  forget(slug: string): void {
    this.#compiled.delete(slug);
  }

  #compile(slug: string): Compiled | undefined {
    const known = this.#compiled.get(slug);
    if (known) return known;
    const path = storyFolders(this.#folder).find((one) => basename(one) === slug);
    if (path === undefined) return undefined;
    const files = readStory(path);
    const folder = relative(this.#root, files.folder).split(sep).join('/');
    const compiled = compile({ ...files, folder });
    this.#compiled.set(slug, compiled);
    if ('story' in compiled) this.#lastGood.set(slug, compiled.story);
    return compiled;
  }
}
