import { useState } from 'react';
import { useLocation } from 'react-router';
import { focusOf } from '../../model/lookups';
import type { Story } from '../../model/story';
import { FocusMarks } from '../../views/islands/FocusMarks';
import type { ReaderState } from '../../views/reader/ReaderState';
import { focusAnnouncement } from './focusAnnouncement';
import { useClosePopoverOnNavigate } from './useClosePopoverOnNavigate';
import { useClearFocus } from './useClearFocus';
import { useTargetFollowsAddress } from './useTargetFollowsAddress';
import { useTextFollowsFocus } from './useTextFollowsFocus';

interface FollowingProps {
  story: Story;
  /** The reader's choices; none while the page is as it was served. */
  reader: ReaderState;
}

/**
 * What script adds to the focus: it is marked wherever it stands, it can be released, the full text
 * follows it, and a screen reader hears of it. Nothing is said of the focus that a reader arrives with:
 * the page itself says it.
 */
export function FocusEffects({ story, reader }: FollowingProps) {
  useClearFocus(story);
  useTextFollowsFocus(story);
  useTargetFollowsAddress();
  useClosePopoverOnNavigate();
  const followed = focusOf(story, useLocation().hash);
  const [heard, setHeard] = useState({ followed, words: '' });
  if (heard.followed !== followed) setHeard({ followed, words: focusAnnouncement(story, followed) });
  return (
    <>
      {/* By another clock other parts of the ruler stand for the item. */}
      <FocusMarks key={reader.clock} focus={reader.focus} />
      <p role="status" aria-label="Focus" lang="en" data-unseen="" data-control="">
        {heard.words}
      </p>
    </>
  );
}
