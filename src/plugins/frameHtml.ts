/*
 * A page's complete HTML comes in; the same page as a frame goes out: with the frame's one small script in
 * its head, and without anything that the opaque origin of a sandbox could not load from a plain host.
 */

/** What a frame loads. */
export interface FrameScripts {
  /** The address of the frame's own script. */
  frame: string;
  /** The addresses of the scripts that bring it to life on the reader's first intent, in order; maybe none. */
  app: readonly string[];
  /** Whether the page stands for one that is not there. */
  missing?: boolean;
}

/** Throws where the page has no head to put the script in. */
export function frameHtml(html: string, { frame, app, missing = false }: FrameScripts): string {
  const attributes = [
    ` src="${frame}"`,
    app.length > 0 ? ` data-app="${app.join(' ')}"` : '',
    missing ? ' data-missing' : '',
  ].join('');
  if (!html.includes('<title>'))
    throw new Error('the page has no title before which the frame’s script belongs');
  return (
    html
      // Modules and their preloads are always fetched with CORS; a style sheet only where it asks for it.
      .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
      .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
      .replace(/(<link rel="stylesheet") crossorigin/g, '$1')
      .replace('<html', '<html data-frame')
      .replace('<title>', `<script${attributes}></script><title>`)
  );
}
