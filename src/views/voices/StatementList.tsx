import { useLayoutEffect, useRef } from 'react';
import type { Id, Statement, Story } from '../../model/story';
import { contentVisibility, chunk } from '../islands/chunk';
import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import { followedStatements } from './followedStatements';
import { StatementEntry } from './StatementEntry';
import styles from './Voices.module.css';

interface StatementListProps {
  story: Story;
  shown: ReadonlySet<Statement>;
  focus: Id | undefined;
}

/**
 * Every statement. A filter hides, it does not remove, and never the one in focus; those that passed
 * through the speaker or source in focus are marked.
 */
export function StatementList({ story, shown, focus }: StatementListProps) {
  const list = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const followed = followedStatements(story, focus);
    const statements = story.statements.values();
    for (const group of (list.current?.children ?? []) as Iterable<HTMLElement>) {
      let empty = true;
      for (const entry of group.children as Iterable<HTMLElement>) {
        const statement = statements.next().value as Statement;
        entry.hidden = !shown.has(statement) && statement.id !== focus;
        entry.toggleAttribute('data-way', followed.has(statement.id));
        empty &&= entry.hidden;
      }
      group.hidden = empty;
    }
  }, [story, shown, focus]);

  return (
    <StaticIsland name="statements" ref={list}>
      {rendersStatic && (() => <Entries story={story} />)}
    </StaticIsland>
  );
}

function Entries({ story }: { story: Story }) {
  const firstOf = new Map(story.statements.toReversed().map(({ id, speaker }) => [speaker, id]));
  return chunk(story.statements).map((statements, at, groups) => (
    <div key={at} className={styles.statements} {...contentVisibility(groups)}>
      {statements.map((statement) => (
        <StatementEntry
          key={statement.id}
          story={story}
          statement={statement}
          anchorsSpeaker={firstOf.get(statement.speaker) === statement.id}
        />
      ))}
    </div>
  ));
}
