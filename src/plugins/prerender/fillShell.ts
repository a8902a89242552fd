/*
 * The built index.html and a rendered page come in, the page's own complete HTML file goes out.
 */

/** The parts of a page that have a place in the shell. */
export interface ShellPage {
  /** The markup of the root element. */
  html: string;
  /** Tags for the head. */
  head: string;
  /** What stands after the root element: data for machines, which no reader waits for. */
  linkedData?: string | undefined;
  /** BCP 47. */
  language: string;
  direction: string;
}

/**
 * Puts a page into the shell. The root element notes the address it was rendered for, and where the
 * script and the data lie that bring it to life; none runs or is fetched by itself. A page without data
 * needs no script. Throws where a place is missing.
 */
export function fillShell(shell: string, address: string, page: ShellPage, data: string | undefined): string {
  const [tag, script] = /<script type="module"[^>]* src="([^"]+)"><\/script>/.exec(shell) ?? [];
  if (!tag || !script) throw new Error('index.html has no <script type="module">');
  const life = data === undefined ? '' : ` data-script="${script}" data-story="${data}"`;
  const parts: [string, string][] = [
    [tag, ''],
    ['<html lang="en">', `<html lang="${page.language}" dir="${page.direction}">`],
    ['<!--head-->', page.head],
    [
      '<div id="root"><!--page--></div>',
      `<div id="root" data-address="${address}"${life}>${page.html}</div>${page.linkedData ?? ''}`,
    ],
  ];
  return parts.reduce((html, [place, words]) => {
    if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
    return html.replace(place, () => words);
  }, shell);
}
