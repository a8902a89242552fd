import type { CSSProperties } from 'react';
import type { LadderDiagram, LadderNode, Story } from '../../model/story';
import { carries } from './carries';
import styles from './LadderDiagram.module.css';
import { trackWeight } from './ladderGeometry';

interface LadderTracksProps {
  story: Story;
  diagram: LadderDiagram;
  node: LadderNode;
  row: number;
}

/** The piece of the drawing by tracks that runs beside one hand: drawn only, its words say the same. */
export function LadderTracks({ story, diagram, node, row }: LadderTracksProps) {
  const rowOf = new Map(diagram.nodes.map(({ id }, at) => [id, at]));
  const trackOf = new Map(diagram.nodes.map(({ id, track }) => [id, track]));
  return (
    <span className={styles.tracks} aria-hidden="true">
      {diagram.trunks
        .filter(({ from, to }) => from <= row && row <= to)
        .map(({ source, track, from, to }) => {
          const carried = diagram.lines
            .filter((line) => line.to === source && (rowOf.get(line.from) ?? 0) <= row)
            .flatMap(({ statements }) => statements);
          return (
            <span
              key={source}
              className={styles.trunk}
              data-part={row === from ? 'first' : row === to ? 'last' : undefined}
              {...carries(story, carried)}
              style={place({ '--track': track, '--weight': `${trackWeight(new Set(carried).size || 1)}px` })}
            />
          );
        })}
      {diagram.lines
        .filter((line) => line.from === node.id)
        .map((line, index) => {
          const to = trackOf.get(line.to) ?? 0;
          return (
            <span
              key={`${line.to} ${line.mark}`}
              className={styles.bend}
              data-mark={line.mark}
              data-unnamed={line.unnamed ? '' : undefined}
              {...carries(story, line.statements)}
              style={place({
                '--track': Math.min(to, node.track),
                '--reach': Math.abs(node.track - to),
                '--nth': index,
                '--weight': `${trackWeight(line.statements.length)}px`,
              })}
            />
          );
        })}
      <span className={styles.knot} style={place({ '--track': node.track })} />
    </span>
  );
}

function place(properties: Record<`--${string}`, string | number>): CSSProperties {
  return properties as CSSProperties;
}
