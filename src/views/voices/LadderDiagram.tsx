import {
  type CSSProperties,
  type MouseEvent,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Id, Story } from '../../model/story';
import { Kept } from '../Kept';
import { carriedAt } from './carries';
import { followedStatements } from './followedStatements';
import styles from './LadderDiagram.module.css';
import { LadderDrawing } from './LadderDrawing';
import { LadderKey } from './LadderKey';
import { mostColumns } from './ladderGeometry';

interface LadderDiagramProps {
  story: Story;
  focus: Id | undefined;
}

const nothing: readonly Id[] = [];

/**
 * How all statements came to the reader: speakers, papers, and lines that merge where hands do. One list
 * of links, drawn in columns where there is room and in tracks where there is none. What is pointed at,
 * or else in focus, marks its whole way.
 */
export function LadderDiagram({ story, focus }: LadderDiagramProps) {
  const diagram = story.ladder;
  const drawing = useRef<HTMLElement>(null);
  const [pointed, point] = useState(nothing);

  useEffect(() => {
    if (drawing.current) makeLinesReachable(drawing.current);
  }, []);

  useLayoutEffect(() => {
    const followed = pointed.length > 0 ? new Set(pointed) : followedStatements(story, focus);
    drawing.current?.toggleAttribute('data-following', followed.size > 0);
    for (const part of drawing.current?.querySelectorAll('[data-carries]') ?? [])
      part.toggleAttribute(
        'data-way',
        carriedAt(story, part).some((id) => followed.has(id)),
      );
  }, [story, pointed, focus]);

  const pointAt = ({ target }: SyntheticEvent) => point(carriedAt(story, target as Element));
  const release = () => point(nothing);
  return (
    <figure className={styles.figure} aria-label="How the statements came to the reader" data-control="">
      <Kept as="figcaption" name="ladder-key" className={styles.caption} lang="en">
        {import.meta.env.SSR || !import.meta.env.PROD
          ? () => (
              <>
                <p>From speakers, through papers, to what a reader can read.</p>
                <LadderKey diagram={diagram} />
              </>
            )
          : undefined}
      </Kept>
      {/* Whatever a click does here, a link inside does by keyboard. */}
      <Kept
        name="ladder"
        ref={drawing}
        className={styles.drawing}
        data-many={diagram.columns > mostColumns ? '' : undefined}
        data-dense={diagram.columns > 3 ? '' : undefined}
        style={{ '--rows': diagram.rows, '--tracks': diagram.tracks } as CSSProperties}
        onPointerOver={pointAt}
        onPointerLeave={release}
        onFocus={pointAt}
        onBlur={release}
        onClick={followLine}
      >
        {import.meta.env.SSR || !import.meta.env.PROD ? () => <LadderDrawing story={story} /> : undefined}
      </Kept>
    </figure>
  );
}

/** Gives each drawn line the words of its link, and a ground wide enough to point at. */
function makeLinesReachable(drawing: HTMLElement): void {
  for (const line of drawing.querySelectorAll('g[data-line]')) {
    const [stroke] = line.children;
    if (!stroke || line.children.length > 1) continue;
    const reach = stroke.cloneNode() as Element;
    reach.setAttribute('class', styles.reach ?? '');
    const words = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    words.textContent =
      drawing.querySelector(`a[data-line="${line.getAttribute('data-line')}"]`)?.getAttribute('title') ?? '';
    line.prepend(words, reach);
  }
}

/** A drawn line is as good as the link beside its hand: to choose the one is to choose the other. */
function followLine(event: MouseEvent) {
  const line = (event.target as Element).closest('g[data-line]')?.getAttribute('data-line');
  event.currentTarget.querySelector<HTMLElement>(`a[data-line="${line}"]`)?.click();
}
