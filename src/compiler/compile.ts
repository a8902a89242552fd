import type { Story } from '../model/story';
import type { Fault } from './Fault';

/** The files of one story as they lie on disk, not yet read. Undefined: there is no such file. */
export interface StoryFiles {
  /** The folder, as faults are to name it. */
  folder: string;
  /** The folder's name. */
  slug: string;
  yaml: Uint8Array | undefined;
  text: Uint8Array | undefined;
}

/** A story, or every fault it has. */
export type Compiled = { story: Story } | { faults: Fault[] };

export function compile(_files: StoryFiles): Compiled {
  throw new Error('being written');
}
