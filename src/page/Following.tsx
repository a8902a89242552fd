import { useState } from 'react';
import { useLocation } from 'react-router';
import { focusOf } from '../model/lookups';
import type { Story } from '../model/story';
import { focusWords } from './focusWords';
import { useReleasableFocus } from './useReleasableFocus';
import { useTargetFollowsAddress } from './useTargetFollowsAddress';
import { useTextFollowsFocus } from './useTextFollowsFocus';

/**
 * What script adds to the focus: it can be released, the full text follows it, and a screen reader
 * hears of it. Nothing is said of the focus that a reader arrives with: the page itself says it.
 */
export function Following({ story }: { story: Story }) {
  useReleasableFocus(story);
  useTextFollowsFocus(story);
  useTargetFollowsAddress();
  const focus = focusOf(story, useLocation().hash);
  const [heard, setHeard] = useState({ focus, words: '' });
  if (heard.focus !== focus) setHeard({ focus, words: focusWords(story, focus) });
  return (
    <p role="status" aria-label="Focus" lang="en" data-unseen="" data-control="">
      {heard.words}
    </p>
  );
}
