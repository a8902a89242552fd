import type { Source, Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { listed } from '../wording/wording';

/** The sources that were read themselves, each with those known only through it. */
export function BasedOn({ story }: { story: Story }) {
  const read = story.sources.filter((source) => source.through === undefined);
  if (read.length === 0) return null;
  return (
    <p {...interfaceLanguage}>
      Based on{' '}
      {read.map((source, index) => {
        const relayed = relayedBy(story, source);
        return (
          <span key={source.id}>
            {index > 0 && (index === read.length - 1 ? ' and ' : ', ')}
            <a href={`#${source.id}`}>
              <bdi lang={story.language}>{source.publisher}</bdi>’s report
              {source.published && (
                <>
                  {' '}
                  of <DateWords date={source.published} as="words" />
                </>
              )}
            </a>
            {relayed.length > 0 && (
              <>
                , which relays <bdi lang={story.language}>{listed(relayed)}</bdi>
              </>
            )}
          </span>
        );
      })}
      .
    </p>
  );
}

/** Publishers that reach the reader through this source, at whatever remove. */
function relayedBy(story: Story, source: Source): string[] {
  return story.sources
    .filter(({ through }) => through === source.id)
    .flatMap((next) => [next.publisher, ...relayedBy(story, next)]);
}
