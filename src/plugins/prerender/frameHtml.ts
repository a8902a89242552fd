/*
 * A page's complete HTML comes in; the same page goes out as a frame: with the frame's one small script in
 * its head, and without anything that the opaque origin of a sandbox could not load from a plain host.
 */

/**
 * A page that is made to be framed. `script` is the address of the frame's own script, `app` those of the
 * scripts that bring it to life on the reader's first intent, in order. Throws where there is no place for it.
 */
export function frameHtml(html: string, script: string, app: readonly string[]): string {
  return (
    withScript(html, ` src="${script}"${app.length > 0 ? ` data-app="${app.join(' ')}"` : ''}`)
      // A module, and data, are always fetched with CORS.
      .replace(/ data-script="[^"]*" data-story="[^"]*"/, '')
      .replace('<html', '<html data-frame')
  );
}

/** The page for what is not there, which tells a host so where somebody has framed it. */
export function missingHtml(html: string, script: string): string {
  return withScript(html, ` src="${script}" data-missing`);
}

function withScript(html: string, attributes: string): string {
  if (!html.includes('<title>'))
    throw new Error('the page has no title, before which the frame’s script belongs');
  return html.replace('<title>', `<script defer${attributes}></script><title>`);
}
