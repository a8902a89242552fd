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
  data?: string;
  /** BCP 47. */
  language: string;
  direction: string;
}

/**
 * Puts a page into the shell. The root element notes the address it was rendered for, so that the script
 * knows whether the page it was served is the page it was asked for. Throws where a place is missing.
 */
export function fillShell(shell: string, address: string, page: ShellPage, preloads: string): string {
  const parts: [string, string][] = [
    ['<html lang="en">', `<html lang="${page.language}" dir="${page.direction}">`],
    ['<!--head-->', page.head + preloads],
    [
      '<div id="root"><!--page--></div>',
      `<div id="root" data-address="${address}">${page.html}</div>${page.data ?? ''}`,
    ],
  ];
  return parts.reduce((html, [place, words]) => {
    if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
    return html.replace(place, () => words);
  }, shell);
}
