import type { Remark } from '../diagnostics/Remark';
import { quoted } from '../diagnostics/quoted';
import type { AuthoredStory } from '../schema/AuthoredStory';

/**
 * Remarks on a source whose publisher has the name of a speaker, and which does not say whose words it is: from two
 * names being equal nothing follows.
 */
export function remarkNames({ raw, story }: AuthoredStory): Remark[] {
  const speakers = new Map(Object.entries(story.speakers ?? {}).map(([id, speaker]) => [speaker?.name, id]));
  return Object.entries(story.sources ?? {}).flatMap(([id, source]): Remark[] => {
    const speaker = source?.by === undefined ? speakers.get(source?.publisher) : undefined;
    if (source?.publisher === undefined || speaker === undefined) return [];
    return [
      {
        path: raw.path,
        ...raw.positionOf(['sources', id, 'publisher']),
        problem: `the source “${id}” has the name of the speaker “${speaker}”`,
        found: quoted(source.publisher),
        mend: `add “by: ${speaker}” where it gives that speaker’s own words, and its “kind”: newspaper, release …`,
      },
    ];
  });
}
