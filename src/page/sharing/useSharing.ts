import { type ReactNode, useEffect, useState } from 'react';
import type { Story } from '../../model/story';

/**
 * Has the links to the page about sharing open a dialog instead, which it gives once it is there; where its
 * code does not come they lead there.
 */
export function useSharing(story: Story): ReactNode {
  const [dialog, setDialog] = useState<ReactNode>();
  useEffect(() => {
    // A browser without dialogs is led to the page.
    if (!('HTMLDialogElement' in window)) return undefined;
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      if (!link?.pathname.endsWith('/embed') || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      import('./sharing').then(
        ({ shareDialog }) => setDialog(shareDialog(story, link.hash.slice(1), () => setDialog(undefined))),
        () => location.assign(link.href),
      );
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [story]);
  return dialog;
}
