import type { ReactElement } from 'react';
import { embedIntegrityAttribute } from '../../model/servedPage';
import type { Story } from '../../model/story';
import type { LiveWords } from '../../words/Words';
import { ShareDialog } from '../../views/share/ShareDialog';
import { SharePanel } from '../../views/share/SharePanel';
import { WordsContext } from '../../views/wording/useWords';
import { shareActions } from './shareActions';

/*
 * The choices of sharing. Pages import this module dynamically, since few readers ask for it.
 */

/** A dialog over the page that begins with a part of the story; `onClose` is called when the reader has closed it. */
export function shareDialog(story: Story, words: LiveWords, part: string, onClose: () => void): ReactElement {
  return <ShareDialog work={shareActions(story, embedIntegrity(), words)} begin={part} onClose={onClose} />;
}

/** The same choices in their place on the page about sharing. */
export function sharePanel(story: Story, words: LiveWords, part: string): ReactElement {
  nameHost();
  return (
    <WordsContext value={words}>
      <SharePanel
        work={shareActions(story, embedIntegrity(), words)}
        begin={part}
        title={words.share.choose}
      />
    </WordsContext>
  );
}

/** The hash of `embed.js`, as the page was served with it. */
function embedIntegrity(): string {
  return document.getElementById('root')?.getAttribute(embedIntegrityAttribute) ?? '';
}

/** Where the build did not know it, the address bar does. */
function nameHost(): void {
  document.querySelector('[data-unknown-host]')?.remove();
  for (const code of document.querySelectorAll('#main code'))
    code.textContent = code.textContent.replaceAll('https://HOST', window.location.origin);
}
