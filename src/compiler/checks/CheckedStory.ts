import type { ParsedDate } from '../dates/parseDate';
import type { AuthoredStory } from '../schema/AuthoredStory';

/** An authored story with its dates parsed. */
export interface CheckedStory extends AuthoredStory {
  /** Each date that parses, by its path, joined by dots: `events.0.date`. */
  dates: ReadonlyMap<string, ParsedDate>;
}
