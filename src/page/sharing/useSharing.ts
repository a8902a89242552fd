import { type ReactNode, useEffect, useState } from 'react';
import type { Story } from '../../model/story';
import { useWords } from '../../views/wording/useWords';
import { hasModifierKey } from '../../views/reader/hasModifierKey';

/**
 * Opens a dialog where a link leads to the page about sharing, and gives the dialog once its code and its words have
 * come. Where that fails, the link leads to the page.
 */
export function useSharing(story: Story): ReactNode {
  const words = useWords();
  const [dialog, setDialog] = useState<ReactNode>();
  useEffect(() => {
    // A browser without dialogs is led to the page.
    if (!('HTMLDialogElement' in window)) return undefined;
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      const isOurs = link?.origin === location.origin && link.pathname.endsWith('/embed');
      if (!isOurs || hasModifierKey(event)) return;
      event.preventDefault();
      import('./sharing')
        .then(({ shareDialog }) => shareDialog(story, words, link.hash.slice(1), () => setDialog(undefined)))
        .then(setDialog, () => location.assign(link.href));
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [story, words]);
  return dialog;
}
