import type { ReactElement } from 'react';
import { embedIntegrityAttribute, shareWordsAttribute } from '../../model/servedPage';
import type { Story } from '../../model/story';
import { makeWords } from '../../words/makeWords';
import type { WordsData } from '../../words/MessageData';
import type { LiveWords, SharingWords } from '../../words/Words';
import { ShareDialog } from '../../views/share/ShareDialog';
import { SharePanel } from '../../views/share/SharePanel';
import { WordsContext } from '../../views/wording/useWords';
import { shareActions } from './shareActions';

/*
 * The choices of sharing. Pages import this module dynamically, since few readers ask for it, and their words with it.
 */

/**
 * A dialog over the page that begins with a part of the story; `onClose` is called when the reader has closed it.
 * Rejects where its words cannot be fetched.
 */
export async function shareDialog(
  story: Story,
  live: LiveWords,
  part: string,
  onClose: () => void,
): Promise<ReactElement> {
  const words = await sharingWords(live);
  return (
    <WordsContext value={words}>
      <ShareDialog
        work={shareActions(story, onRoot(embedIntegrityAttribute), words)}
        begin={part}
        onClose={onClose}
      />
    </WordsContext>
  );
}

/** The same choices in their place on the page about sharing. Rejects where their words cannot be fetched. */
export async function sharePanel(story: Story, live: LiveWords, part: string): Promise<ReactElement> {
  nameHost();
  const words = await sharingWords(live);
  return (
    <WordsContext value={words}>
      <SharePanel
        work={shareActions(story, onRoot(embedIntegrityAttribute), words)}
        begin={part}
        title={words.share.choose}
      />
    </WordsContext>
  );
}

async function sharingWords(live: LiveWords): Promise<SharingWords> {
  const answer = await fetch(onRoot(shareWordsAttribute));
  if (!answer.ok) throw new Error(`the words of sharing are missing: ${answer.url} ${answer.status}`);
  return { ...live, share: makeWords((await answer.json()) as WordsData).share };
}

/** What the page was served with. */
function onRoot(attribute: string): string {
  return document.getElementById('root')?.getAttribute(attribute) ?? '';
}

/** Where the build did not know it, the address bar does. */
function nameHost(): void {
  document.querySelector('[data-unknown-host]')?.remove();
  for (const code of document.querySelectorAll('#main code'))
    code.textContent = code.textContent.replaceAll('https://HOST', window.location.origin);
}
