import type { Story } from '../../model/story';
import type { ReaderState } from '../reader/ReaderState';
import { SectionFrame } from '../layout/SectionFrame';
import { ClockSwitch } from './ClockSwitch';
import { EventList } from './EventList';
import { ReorderMotion } from './ReorderMotion';
import { Ruler } from './ruler/Ruler';
import { useWords } from '../wording/useWords';
import styles from './Timeline.module.css';

interface TimelineProps {
  story: Story;
  reader: ReaderState;
}

/** What happened, or is said to have: a ruler to scale, and every event in the order of one clock. */
export function Timeline({ story, reader }: TimelineProps) {
  const { sections, clocks } = useWords();
  const hasEvents = story.events.length > 0;
  return (
    <SectionFrame id="timeline" title={sections.timeline} lead={hasEvents ? undefined : clocks.none}>
      {hasEvents && (
        // Until the address is read no order is known: the first one is taken up without motion.
        <ReorderMotion
          order={reader.search === undefined ? undefined : reader.clock}
          className={styles.parts}
        >
          <ClockSwitch reader={reader} />
          <Ruler
            story={story}
            clock={reader.clock}
            scale={story.scale[reader.clock]}
            titled={reader.search !== undefined}
          />
          <EventList story={story} clock={reader.clock} />
        </ReorderMotion>
      )}
    </SectionFrame>
  );
}
