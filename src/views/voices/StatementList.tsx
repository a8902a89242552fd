import { useLayoutEffect, useRef } from 'react';
import type { Id, Statement, Story } from '../../model/story';
import { contentVisibility, chunk } from '../islands/chunk';
import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import { enhanceStatementList } from './enhanceStatementList';
import { StatementEntry } from './StatementEntry';
import styles from './Voices.module.css';

interface StatementListProps {
  story: Story;
  shown: ReadonlySet<Statement>;
  focus: Id | undefined;
}

/** Every statement. A filter hides statements and removes none (`enhanceStatementList`). */
export function StatementList({ story, shown, focus }: StatementListProps) {
  const list = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    if (list.current) enhanceStatementList(list.current, story, shown, focus);
  }, [story, shown, focus]);

  return (
    <StaticIsland name="statements" ref={list}>
      {rendersStatic && (() => <Entries story={story} />)}
    </StaticIsland>
  );
}

function Entries({ story }: { story: Story }) {
  const firstOf = new Map(story.statements.toReversed().map(({ id, speakers }) => [speakers[0], id]));
  return chunk(story.statements).map((statements, at, groups) => (
    <div key={at} className={styles.statements} {...contentVisibility(groups)}>
      {statements.map((statement) => (
        <StatementEntry
          key={statement.id}
          story={story}
          statement={statement}
          anchorsSpeaker={firstOf.get(statement.speakers[0]) === statement.id}
        />
      ))}
    </div>
  ));
}
