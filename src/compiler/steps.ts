/*
 * What passes from one step of the compiler to the next: raw → authored → checked → anchored → Story.
 * Each step takes the type before it and gives its own, so that none can be left out. The first, `Raw`,
 * stands beside the YAML reader.
 */
import type { Anchor } from './anchor';
import type { ParsedDate } from './parseDate';
import type { Raw, YamlPath } from './readYaml';
import type { Prose } from './readText';
import type { Authored } from './schema';

/** A value of which any part may be missing. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? (Loose<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** A story with its known parts, and where each of them stands. */
export interface AuthoredStep {
  raw: Raw;
  story: Loose<Authored>;
  /** Whether a field stands in the file, if misspelt or with a value that another fault is about. */
  isWritten(path: YamlPath): boolean;
}

/** What was authored, with its dates understood. */
export interface CheckedStep extends AuthoredStep {
  /** Each date that parses, by its path, joined by dots: `events.0.date`. */
  dates: ReadonlyMap<string, ParsedDate>;
}

/** A story in which nothing is wrong, its passages found. */
export interface AnchoredStep {
  slug: string;
  story: Authored;
  /** As in `CheckedStep`; every date is there. */
  dates: ReadonlyMap<string, ParsedDate>;
  prose: Prose;
  anchors: Anchor[];
}
