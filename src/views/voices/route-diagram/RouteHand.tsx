import type { CSSProperties } from 'react';
import { handName, isNamed, itemById, nameSaysUnnamed, attributedName } from '../../../model/lookups';
import type { RouteDiagram, RouteLine, RouteNode, Story } from '../../../model/story';
import { interfaceLanguage } from '../../wording/interfaceLanguage';
import { MarkShape } from '../../item/MarkShape';
import { HandLink } from './HandLink';
import styles from './RouteDiagram.module.css';
import type { ColumnEdges } from './routeGeometry';
import { RouteTracks } from './RouteTracks';
import { amountLabel, routeSentence, lineMarkLabel } from './routeSentence';

interface RouteHandProps {
  story: Story;
  diagram: RouteDiagram;
  node: RouteNode;
  row: number;
  edges: ColumnEdges;
}

/** One hand, as a link to all that passed through it, with a link for each line that leaves it. */
export function RouteHand({ story, diagram, node, row, edges }: RouteHandProps) {
  const isSource = itemById(story, node.id)?.kind === 'source';
  const leaving = diagram.lines.flatMap((line, index) => (line.from === node.id ? [{ line, index }] : []));
  // The drawing shows where the lines lead and what they are. Text repeats that for sighted readers only where
  // there are several: the receiver where lines lead to several hands, the mark where several lines leave.
  const toMany = new Set(leaving.map(({ line }) => line.to)).size > 1;
  return (
    <li
      className={styles.hand}
      data-kind={isSource ? 'source' : 'speaker'}
      data-read={node.read ? '' : undefined}
      data-unnamed={isNamed(story, node.id) ? undefined : ''}
      style={
        {
          '--at': node.at,
          '--height': node.height === 1 ? undefined : node.height,
          '--start': edges.start === 0 ? undefined : `${edges.start}%`,
          '--end': `${edges.end}%`,
        } as CSSProperties
      }
    >
      <RouteTracks diagram={diagram} node={node} row={row} />
      <HandLink className={styles.name} hands={[node.id]}>
        <span className={styles.words}>{handName(story, node.id)}</span>
        {!isNamed(story, node.id) && !nameSaysUnnamed(handName(story, node.id)) && (
          <>
            {' '}
            <span data-unseen="" {...interfaceLanguage}>
              (not named)
            </span>
          </>
        )}
        {node.own > 0 && (
          <>
            <span data-unseen="">, </span>
            <span className={styles.own} {...interfaceLanguage}>
              {node.own} <span data-unseen="">{node.own === 1 ? 'statement ' : 'statements '}</span>of its own
            </span>
          </>
        )}
      </HandLink>
      {leaving.length > 0 && (
        <ul className={styles.leaving} lang="en">
          {leaving.map(({ line, index }) => (
            <li
              key={`${line.to} ${line.mark}`}
              className={styles.start}
              data-mark={line.mark}
              style={lineStart(line.points[0]?.at ?? node.at, node)}
            >
              <HandLink
                className={styles.gives}
                hands={[line.from, line.to]}
                title={routeSentence(story, line) + othersBetween(diagram, line)}
                data-line={index}
              >
                <span data-unseen="">{attributedName(story, node.id)}</span> <MarkShape mark={line.mark} />
                {line.statements.length > 1 && (
                  <span className={styles.count} aria-hidden="true">
                    {line.statements.length}
                  </span>
                )}
                <span className={styles.amount}>
                  <span data-unseen={toMany ? undefined : ''}>to {handName(story, line.to)},</span>{' '}
                  {amountLabel(line)}
                  <span data-unseen={leaving.length > 1 ? undefined : ''}>
                    , {lineMarkLabel(story, line)}
                  </span>
                </span>
              </HandLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** For a line beside others between the same two hands: its link leads to the statements of all of them. */
function othersBetween({ lines }: RouteDiagram, { from, to }: RouteLine): string {
  const beside = lines.filter((line) => line.from === from && line.to === to);
  const statements = new Set(beside.flatMap((line) => line.statements));
  return beside.length > 1 ? `; leads to all ${statements.size} between them` : '';
}

/** Where a line leaves its hand, in rows; left out where that is the row of the hand's own name, as for most. */
function lineStart(at: number, node: RouteNode): CSSProperties {
  return (at === node.at ? {} : { '--line-at': at }) as CSSProperties;
}
