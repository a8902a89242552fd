import type { Attributed } from '../../exports/attribution';

/** Puts words on the clipboard, rich and plain. Rejects where the browser does not let it. */
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
