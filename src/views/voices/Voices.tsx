import { silentSpeakers, statementsOf } from '../../model/lookups';
import { firstWork } from '../../model/namedRoutes';
import type { Story } from '../../model/story';
import { attributedName } from '../../words/attributedName';
import type { LiveWords } from '../../words/Words';
import type { ReaderState } from '../reader/ReaderState';
import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import { SectionFrame } from '../layout/SectionFrame';
import { useWords } from '../wording/useWords';
import { chosenFilter } from './chosenFilter';
import { Filters } from './Filters';
import { StatementStatus } from './StatementStatus';
import { UnheardSpeakers } from './UnheardSpeakers';
import { VoiceList } from './VoiceList';
import styles from './Voices.module.css';

/** From this many sayings on, a reader has use for filters. */
const many = 25;

interface VoicesProps {
  story: Story;
  reader: ReaderState;
}

/**
 * Who said what: every voice with all that it says, and the way its words took to the reader. A filter hides, it
 * does not remove: a link to a hidden saying still finds it, with or without script.
 */
export function Voices({ story, reader }: VoicesProps) {
  const words = useWords();
  const { sections, filters } = words;
  const choice = chosenFilter(story, reader, filters);
  const shown = new Set(statementsOf(story, choice.filter));
  const silent = silentSpeakers(story);
  return (
    <SectionFrame id="voices" title={sections.voices} lead={leadOf(story, words)}>
      {story.statements.length > 0 && (
        <>
          {story.statements.length >= many && <Filters story={story} reader={reader} choice={choice} />}
          <StatementStatus story={story} reader={reader} choice={choice} shown={shown} />
          <VoiceList story={story} shown={shown} focus={reader.focus} />
        </>
      )}
      {silent.length > 0 && (
        <StaticIsland name="silent" className={styles.unheard}>
          {rendersStatic && (() => <UnheardSpeakers story={story} speakers={silent} />)}
        </StaticIsland>
      )}
    </SectionFrame>
  );
}

/** Where all lines lead. */
function leadOf(story: Story, words: LiveWords): string {
  const { filters } = words;
  if (story.statements.length === 0) return filters.none;
  const read = new Set(
    story.statements.flatMap(({ routes }) =>
      routes.flatMap((route) => route.slice(-1).map((hand) => firstWork(story, hand))),
    ),
  );
  const [only] = read;
  return read.size === 1 && only !== undefined
    ? filters.leadToOne({ source: attributedName(story, only, words) })
    : filters.lead;
}
