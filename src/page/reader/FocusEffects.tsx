import { useState } from 'react';
import { useLocation } from 'react-router';
import { focusOf } from '../../model/lookups';
import type { Story } from '../../model/story';
import { FocusHighlight } from '../../views/islands/FocusHighlight';
import { useWords } from '../../views/wording/useWords';
import type { ReaderState } from '../../views/reader/ReaderState';
import { focusAnnouncement } from './focusAnnouncement';
import { useClearFocus } from './useClearFocus';
import { usePointedItem } from './usePointedItem';
import { useTargetFollowsAddress } from './useTargetFollowsAddress';
import { useReturnToOpener } from './useReturnToOpener';
import { useStillPage } from './useStillPage';
import { useTextFollowsFocus } from './useTextFollowsFocus';

interface FocusEffectsProps {
  story: Story;
  /** The reader's choices; empty until the page is hydrated. */
  reader: ReaderState;
}

/**
 * What script adds to the item in focus: it is highlighted everywhere on the page, it can be let go of, the
 * full text scrolls to it, and a screen reader hears which item it is.
 */
export function FocusEffects({ story, reader }: FocusEffectsProps) {
  const words = useWords();
  const standsStill = useStillPage();
  useClearFocus(story, standsStill);
  useReturnToOpener();
  useTextFollowsFocus(story);
  useTargetFollowsAddress();
  usePointedItem();
  const focus = focusOf(story, useLocation().hash);
  // The page itself says which item a reader arrives with: only a later focus is announced.
  const [announced, setAnnounced] = useState({ focus, text: '' });
  if (announced.focus !== focus) setAnnounced({ focus, text: focusAnnouncement(story, focus, words) });
  return (
    <>
      {/* The other clock renders the ruler anew. */}
      <FocusHighlight key={reader.clock} focus={reader.focus} />
      <p
        role="status"
        aria-label={words.page.focus}
        lang={words.attributes.lang}
        data-unseen=""
        data-control=""
      >
        {announced.text}
      </p>
    </>
  );
}
