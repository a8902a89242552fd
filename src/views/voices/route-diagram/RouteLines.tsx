import type { RouteDiagram } from '../../../model/story';
import styles from './RouteDiagram.module.css';
import { type ColumnEdges, linePath, lineWeight, rowUnits } from './routeGeometry';

interface RouteLinesProps {
  diagram: RouteDiagram;
  edges: readonly ColumnEdges[];
}

/** The lines from hand to hand. Hidden from screen readers: each is also a link beside its hand. */
export function RouteLines({ diagram, edges }: RouteLinesProps) {
  return (
    <svg
      className={styles.lines}
      viewBox={`0 0 1000 ${Math.round(diagram.rows * rowUnits * 10) / 10}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      lang="en"
    >
      {diagram.lines.map((line, index) => (
        <g
          key={`${line.from} ${line.to} ${line.mark}`}
          className={styles.line}
          data-line={index}
          data-mark={line.mark}
          data-unnamed={line.unnamed ? '' : undefined}
        >
          <path d={linePath(line, edges)} strokeWidth={lineWeight(line.statements.length)} />
        </g>
      ))}
    </svg>
  );
}
