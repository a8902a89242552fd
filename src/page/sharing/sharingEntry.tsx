import type { ReactElement } from 'react';
import type { Story } from '../../model/story';
import { ShareDialog } from '../../views/share/ShareDialog';
import { SharePanel } from '../../views/share/SharePanel';
import { borrow, type Kit } from './borrowedReact';
import { shareActions } from './shareActions';

/** What the page says to the script of sharing, which has nothing of its own but this. */
export interface SharingTask extends Kit {
  story: Story;
  /** The hash of `embed.js`, as browsers check it. */
  integrity: string;
  /** The part that the choices begin with. */
  part: string;
  /** Told when the reader has closed a dialog; without it the choices stand in the page itself. */
  onClose: (() => void) | undefined;
}

/** The choices: over the page, or in their place on the page that is about nothing else. */
export function sharing(task: SharingTask): ReactElement {
  const { story, integrity, part, onClose } = task;
  borrow(task);
  const work = shareActions(story, integrity);
  if (onClose) return <ShareDialog work={work} begin={part} onClose={onClose} />;
  nameHost();
  return <SharePanel work={work} begin={part} title="Choose, and see it" />;
}

/** Where the build did not know it, the address bar does. */
function nameHost(): void {
  document.querySelector('[data-unknown-host]')?.remove();
  for (const code of document.querySelectorAll('#main code'))
    code.textContent = code.textContent.replaceAll('https://HOST', window.location.origin);
}
