import { memo, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useHref, useLocation } from 'react-router';
import { attribution, creditedItem } from '../../exports/attribution';
import { frameAttribute } from '../../model/servedPage';
import type { Id, Story } from '../../model/story';
import { type Copy, CopyButtons } from '../../views/item/CopyButtons';
import { PeekControls } from '../../views/item/PeekControls';
import { useWords } from '../../views/wording/useWords';
import { itemLabel } from '../../views/wording/itemLabel';
import { decodeHash } from '../reader/decodeHash';
import { selectedText } from './selectedText';
import { writeClipboard } from './writeClipboard';

interface CopyFeaturesProps {
  story: Story;
  /** The item that the reader has chosen. */
  focus: Id | undefined;
}

/**
 * Renders the controls of what the reader has chosen into it, with the buttons that copy and share it, and adds the
 * attribution to text copied from one quotation or passage.
 */
export const CopyFeatures = memo(function CopyFeatures({ story, focus }: CopyFeaturesProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<Chosen>();

  const { hash } = useLocation();

  // The element is there only once React has committed it, or kept it as it was served.
  // oxlint-disable-next-line react/set-state-in-effect
  useLayoutEffect(() => setChosen(focus === undefined ? undefined : chosenBy(focus, hash)), [focus, hash]);

  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const selected = event.defaultPrevented ? undefined : selectedText(document.getSelection());
      if (!selected || !event.clipboardData) return;
      const { words: copied, items, quotation } = selected;
      const id = quotation ? items[0] : creditedItem(story, items, copied);
      const attributed = id === undefined ? undefined : attribution(story, id, addressOf(id), words, copied);
      if (!attributed) return;
      event.clipboardData.setData('text/plain', attributed.plain);
      event.clipboardData.setData('text/html', attributed.html);
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [story, words]);

  const copy = useCallback<Copy>(
    async (id, kind) => {
      const address = addressOf(id);
      const link = { plain: address, html: `<a href="${encodeURI(address)}">${encodeURI(address)}</a>` };
      const wanted = kind === 'link' ? link : (attribution(story, id, address, words) ?? link);
      try {
        await writeClipboard(wanted);
        return {};
      } catch {
        // No permission, or an older browser without a clipboard: the reader copies by hand.
        return { failed: wanted.plain };
      }
    },
    [story, words],
  );

  const share = useHref(`/stories/${story.slug}/embed`);
  if (chosen === undefined || focus === undefined) return null;
  const hasFrame = [...story.events, ...story.statements].some((item) => item.id === focus);
  return createPortal(
    <PeekControls place={chosen.place}>
      <CopyButtons
        key={focus}
        id={focus}
        of={itemLabel(story, focus, words)}
        copy={copy}
        share={hasFrame ? `${share}#${focus}` : undefined}
      />
    </PeekControls>,
    chosen.element,
  );
});

/** Where the window is too narrow for two columns, as `styles/peek.css` has it. */
const narrow = '(width < 68rem)';

/** Where the controls of an item belong, and the id of the place it is lifted from, if it is. */
interface Chosen {
  element: Element;
  place?: string | undefined;
}

/**
 * What the address leads to, if that is lifted or a note, else the entry of the item. Not asked of the browser, which
 * says of no element that it is the target until the address has been changed for all.
 */
function chosenBy(focus: Id, hash: string): Chosen | undefined {
  const target = document.getElementById(decodeHash(hash));
  const note = target?.closest('[data-note]');
  if (note) return { element: note };
  const lifts =
    !document.documentElement.hasAttribute(frameAttribute) &&
    (target?.hasAttribute('data-from-above') || window.matchMedia?.(narrow).matches);
  const lifted = lifts ? target?.closest('[data-peek]') : undefined;
  const entry = lifted ?? document.getElementById(focus)?.closest('[data-peek]');
  if (!entry) return undefined;
  // A row of a table holds cells alone: the controls of a claim stand in its first.
  const element = entry.querySelector(':scope > th') ?? entry;
  return { element, place: lifted?.getAttribute('data-peek') ?? undefined };
}

/** The canonical address of an item: in the whole story, also from a frame. */
function addressOf(id: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return `${canonical ?? window.location.href.replace(/[?#].*$/, '')}#${id}`;
}
