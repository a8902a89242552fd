import { useLayoutEffect, useRef } from 'react';
import type { Id, Statement, Story } from '../../model/story';
import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import { enhanceVoiceList } from './enhanceVoiceList';
import { RouteGroupEntry } from './RouteGroupEntry';
import { routeGroups } from './routeGroups';

interface VoiceListProps {
  story: Story;
  shown: ReadonlySet<Statement>;
  focus: Id | undefined;
}

/** Every voice, in groups by route. A filter hides sayings and removes none (`enhanceVoiceList`). */
export function VoiceList({ story, shown, focus }: VoiceListProps) {
  const list = useRef<HTMLElement>(null);
  const narrowed = useRef(false);
  const narrows = shown.size < story.statements.length;

  useLayoutEffect(() => {
    // Without a filter nothing is hidden, and a long list need not be gone through for each item that is followed.
    if (!list.current || (!narrows && !narrowed.current)) return;
    narrowed.current = narrows;
    enhanceVoiceList(list.current, new Set([...shown].map(({ id }) => id)), focus);
  }, [shown, narrows, focus]);

  return (
    <StaticIsland name="statements" ref={list}>
      {rendersStatic &&
        (() =>
          routeGroups(story).map((group) => <RouteGroupEntry key={group.hand} story={story} root={group} />))}
    </StaticIsland>
  );
}
