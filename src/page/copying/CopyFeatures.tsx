import { memo, useCallback, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useHref } from 'react-router';
import { attribution, creditedItem } from '../../exports/attribution';
import type { Story } from '../../model/story';
import { type Copy, CopyButtons } from '../../views/item/CopyButtons';
import { itemLabel } from '../../views/wording/itemLabel';
import { selectedText } from './selectedText';
import { useSlotsNearViewport } from './useSlotsNearViewport';
import { writeClipboard } from './writeClipboard';

/**
 * Renders the buttons that copy an item, and adds the attribution to text copied from one quotation or passage.
 * Memoised, because no choice of the reader changes the buttons, and a story may have many.
 */
export const CopyFeatures = memo(function CopyFeatures({ story }: { story: Story }) {
  const slots = useSlotsNearViewport();

  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const selected = event.defaultPrevented ? undefined : selectedText(document.getSelection());
      if (!selected || !event.clipboardData) return;
      const { words, items, quotation } = selected;
      const id = quotation ? items[0] : creditedItem(story, items, words);
      const attributed = id === undefined ? undefined : attribution(story, id, addressOf(id), words);
      if (!attributed) return;
      event.clipboardData.setData('text/plain', attributed.plain);
      event.clipboardData.setData('text/html', attributed.html);
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [story]);

  const copy = useCallback<Copy>(
    async (id, kind) => {
      const address = addressOf(id);
      const link = { plain: address, html: `<a href="${encodeURI(address)}">${encodeURI(address)}</a>` };
      const wanted = kind === 'link' ? link : (attribution(story, id, address) ?? link);
      try {
        await writeClipboard(wanted);
        return {};
      } catch {
        // No permission, or an older browser without a clipboard: the reader copies by hand.
        return { failed: wanted.plain };
      }
    },
    [story],
  );

  const share = useHref(`/stories/${story.slug}/embed`);
  return slots.map((slot) => {
    const id = slot.closest('[data-item]')?.id ?? '';
    const hasFrame = [...story.events, ...story.statements].some((item) => item.id === id);
    return createPortal(
      <CopyButtons
        id={id}
        of={itemLabel(story, id)}
        copy={copy}
        share={hasFrame ? `${share}#${id}` : undefined}
      />,
      slot,
      id,
    );
  });
});

/** The canonical address of an item: in the whole story, also from a frame. */
function addressOf(id: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return `${canonical ?? window.location.href.replace(/[?#].*$/, '')}#${id}`;
}
