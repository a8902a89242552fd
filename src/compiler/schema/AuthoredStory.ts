import type { Raw, YamlPath } from '../yaml/readYaml';
import type { Authored } from './storySchema';

/** A value of which any part may be missing. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? (Loose<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** A story with the parts that were understood, and where each of them stands in the file. */
export interface AuthoredStory {
  raw: Raw;
  story: Loose<Authored>;
  /** Whether a field stands in the file, even misspelt or with a value that another fault is about. */
  isWritten(path: YamlPath): boolean;
}
