import { Fragment, type ReactNode } from 'react';
import { directionOf } from '../../model/directionOf';
import type { Segment, Story } from '../../model/story';

interface WordsProps {
  story: Story;
  segments: readonly Segment[];
}

/**
 * The words of segments with their formatting and language; a line feed is a hard line break. The line feed itself
 * follows it, so that tools which read the page's text find the same characters as in the story's.
 */
export function Words({ story, segments }: WordsProps) {
  return segments.map((segment, index) => {
    const { language } = segment;
    if (language === undefined) return <Fragment key={index}>{formatted(segment)}</Fragment>;
    const direction = directionOf(language);
    return (
      <span key={index} lang={language} dir={direction === story.direction ? undefined : direction}>
        {formatted(segment)}
      </span>
    );
  });
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
