import { Fragment, type ReactNode } from 'react';
import type { Segment } from '../../model/story';

/**
 * The words of segments with their formatting; a line feed is a hard line break. The line feed itself follows it, so
 * that tools which read the page's text find the same characters as in the story's.
 */
export function Words({ segments }: { segments: readonly Segment[] }) {
  return segments.map((segment, index) => <Fragment key={index}>{formatted(segment)}</Fragment>);
}

function formatted({ text, emphasis, strong }: Segment): ReactNode {
  const lines = text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <>
          <br />
          {'\n'}
        </>
      )}
      {line}
    </Fragment>
  ));
  const stressed = emphasis ? <em>{lines}</em> : lines;
  return strong ? <strong>{stressed}</strong> : stressed;
}
