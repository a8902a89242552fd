import { silentSpeakers, statementsOf } from '../../model/lookups';
import type { Story } from '../../model/story';
import type { ReaderState } from '../reader/ReaderState';
import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import { SectionFrame } from '../layout/SectionFrame';
import { chosenFilter } from './chosenFilter';
import { Filters } from './Filters';
import { RouteDiagram } from './route-diagram/RouteDiagram';
import { SilentSpeakers } from './SilentSpeakers';
import { StatementList } from './StatementList';
import { StatementStatus } from './StatementStatus';

interface VoicesProps {
  story: Story;
  reader: ReaderState;
}

/**
 * Who said what: every statement with the hands it passed through. A filter hides, it does not remove:
 * a link to a hidden statement still finds it, with or without script.
 */
export function Voices({ story, reader }: VoicesProps) {
  const choice = chosenFilter(story, reader);
  const shown = new Set(statementsOf(story, choice.filter));
  const silent = silentSpeakers(story);
  return (
    <SectionFrame
      id="voices"
      title="Who said what"
      lead={
        <StaticIsland as="span" name="voices-lead">
          {rendersStatic &&
            (() =>
              story.statements.length > 0
                ? 'Each voice with its words, and the hands they passed through. A dashed underline is a speaker who is not named.'
                : 'This story records no statements.')}
        </StaticIsland>
      }
    >
      {story.statements.length > 0 && (
        <>
          <RouteDiagram story={story} reader={reader} />
          <Filters story={story} reader={reader} choice={choice} />
          <StatementStatus story={story} reader={reader} choice={choice} shown={shown} />
          <StatementList story={story} shown={shown} focus={reader.focus} />
        </>
      )}
      {silent.length > 0 && (
        <StaticIsland name="silent">
          {rendersStatic && (() => <SilentSpeakers story={story} speakers={silent} />)}
        </StaticIsland>
      )}
    </SectionFrame>
  );
}
