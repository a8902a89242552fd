import { silentSpeakers, statementsOf } from '../../model/lookups';
import type { Story } from '../../model/story';
import type { ReaderState } from '../ReaderState';
import { SectionFrame } from '../SectionFrame';
import { chosenFilter } from './chosenFilter';
import { Filters } from './Filters';
import { followedStatements } from './followedStatements';
import { LadderDiagram } from './LadderDiagram';
import { SilentSpeakers } from './SilentSpeakers';
import { StatementEntry } from './StatementEntry';
import { StatementStatus } from './StatementStatus';
import styles from './Voices.module.css';

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
  const firstOf = new Map(story.statements.toReversed().map(({ id, speaker }) => [speaker, id]));
  const silent = silentSpeakers(story);
  const followed = followedStatements(story, reader.focus);
  return (
    <SectionFrame
      id="voices"
      title="Who said what"
      lead={
        story.statements.length > 0
          ? 'Each voice with its words, and the hands they passed through. A dashed underline is a speaker who is not named.'
          : 'This story records no statements.'
      }
    >
      {story.statements.length > 0 && (
        <>
          <LadderDiagram story={story} reader={reader} />
          <Filters story={story} reader={reader} choice={choice} />
          <StatementStatus story={story} reader={reader} choice={choice} shown={shown} />
          <div className={styles.statements}>
            {story.statements.map((statement) => (
              <StatementEntry
                key={statement.id}
                story={story}
                reader={reader}
                statement={statement}
                onWay={followed.has(statement.id)}
                hidden={!shown.has(statement) && reader.focus !== statement.id}
                anchorsSpeaker={firstOf.get(statement.speaker) === statement.id}
              />
            ))}
          </div>
        </>
      )}
      {silent.length > 0 && <SilentSpeakers story={story} reader={reader} speakers={silent} />}
    </SectionFrame>
  );
}
