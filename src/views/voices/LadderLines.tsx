import type { Id, LadderDiagram, Story } from '../../model/story';
import styles from './LadderDiagram.module.css';
import { type ColumnEdges, linePath, lineWeight, rowUnits } from './ladderGeometry';
import { ladderWords } from './ladderWords';

interface LadderLinesProps {
  story: Story;
  diagram: LadderDiagram;
  edges: readonly ColumnEdges[];
  isOnWay: (statements: readonly Id[]) => boolean;
}

/** The lines from hand to hand, drawn; a screen reader finds the same as links beside their hands. */
export function LadderLines({ story, diagram, edges, isOnWay }: LadderLinesProps) {
  return (
    <svg
      className={styles.lines}
      viewBox={`0 0 1000 ${Math.round(diagram.rows * rowUnits * 10) / 10}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      lang="en"
    >
      {diagram.lines.map((line, index) => {
        const path = linePath(line, edges);
        return (
          <g
            key={`${line.from} ${line.to} ${line.mark}`}
            className={styles.line}
            data-line={index}
            data-mark={line.mark}
            data-unnamed={line.unnamed ? '' : undefined}
            data-way={isOnWay(line.statements) ? '' : undefined}
          >
            <title>{ladderWords(story, line)}</title>
            <path d={path} className={styles.reach} vectorEffect="non-scaling-stroke" />
            <path
              d={path}
              className={styles.stroke}
              strokeWidth={lineWeight(line.statements.length)}
              vectorEffect="non-scaling-stroke"
            />
          </g>
        );
      })}
    </svg>
  );
}
