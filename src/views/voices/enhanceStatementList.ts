import type { Id, Statement, Story } from '../../model/story';
import { followedStatements } from './followedStatements';

/**
 * Hides the statements that are neither shown nor in focus, and each group of which nothing is left; marks
 * those that the focus stands for (`data-way`). `list` is as it was served: groups of entries in story order.
 */
export function enhanceStatementList(
  list: Element,
  story: Story,
  shown: ReadonlySet<Statement>,
  focus: Id | undefined,
): void {
  const followed = followedStatements(story, focus);
  const statements = story.statements.values();
  for (const group of list.children as Iterable<HTMLElement>) {
    let empty = true;
    for (const entry of group.children as Iterable<HTMLElement>) {
      const statement = statements.next().value as Statement;
      entry.hidden = !shown.has(statement) && statement.id !== focus;
      entry.toggleAttribute('data-way', followed.has(statement.id));
      empty &&= entry.hidden;
    }
    group.hidden = empty;
  }
}
