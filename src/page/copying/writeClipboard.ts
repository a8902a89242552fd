import type { Attributed } from '../../exports/attribution';

/** Writes text to the clipboard, as HTML and as plain text. Rejects where the browser refuses. */
export async function writeClipboard({ plain, html }: Attributed): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
  const blob = (type: string, words: string) => new Blob([words], { type });
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', plain),
      'text/html': blob('text/html', html),
    }),
  ]);
}
