import type { BenchStory } from '../story/benchStory';

/** A thing of a page that a reader can press, and how to see that the page has answered. */
export interface Press {
  /** What the reader does, as the table names it. */
  name: string;
  /** What is pressed: the first element that this selector finds … */
  selector: string;
  /** … whose words begin so … */
  words?: string;
  /** … and, where the page scrolls by itself and not with the browser, that stands in view. */
  inView?: boolean;
  /** What answers: what is pressed, or the nearest element around it that `of` finds, or else the first on the page. */
  answer: { of?: string; matches: string };
}

/** Somebody who shows a story: we, a peer, or plain HTML. */
export interface Contender {
  /** As the table names it, with its version where it has one. */
  name: string;
  /** The folder it is written to, and a word for the command line. */
  id: string;
  /** Writes all that is served for these stories into a folder. May take a while. */
  write: (stories: readonly BenchStory[], folder: string) => Promise<void>;
  /** Where a story is served, from the root of that folder: `events-8/`. */
  addressOf: (story: BenchStory) => string;
  /** What a reader can do, in the order in which it is done. */
  presses: (story: BenchStory) => Press[];
}
