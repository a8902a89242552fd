import { itemsOf } from '../../views/item/standsFor';

/** Text that a reader has selected, and the items it may be credited to. */
interface SelectedText {
  words: string;
  /** Ids of items: the statement quoted, or all that rest on the marked words. */
  items: string[];
  /** Whether the text is within a statement's own quotation. */
  quotation: boolean;
}

/** Reads a selection that begins and ends in one quotation, or in marked words; undefined for any other. */
export function selectedText(selection: Selection | null): SelectedText | undefined {
  const words = selection?.toString().trim() ?? '';
  if (!selection || words === '' || selection.rangeCount !== 1) return undefined;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  const [start, end] = [elementOf(startContainer), elementOf(endContainer)];
  const quotation = start?.closest('[data-item] blockquote');
  // A quotation outside of its statement's entry cites it.
  const item = quotation?.getAttribute('cite')?.slice(1) ?? quotation?.closest('[data-item]')?.id;
  if (item && quotation?.contains(endContainer)) return { words, items: [item], quotation: true };
  const atStart = itemsAt(start);
  const items = itemsAt(end).filter((id) => atStart.includes(id));
  return items.length > 0 ? { words, items, quotation: false } : undefined;
}

function itemsAt(element: Element | null): string[] {
  const mark = element?.closest('mark');
  return mark ? itemsOf(mark) : [];
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
