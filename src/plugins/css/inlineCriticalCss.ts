/*
 * A page that waits for its sheet comes in; the same page goes out with the rules that it needs at once in
 * its head, and the whole sheet after its words, where browsers no longer wait for it, with script or without.
 */
import { criticalCss } from './criticalCss';

const sheetLink = /[ \t]*<link rel="stylesheet"[^>]* href="([^"]*)"[^>]*>\n?/;

/**
 * Prepares it for all pages made of one shell. `read` gives the sheet of an address as the shell has it.
 * A page has one style element exactly, so that a policy can name it by its hash. Pages without a sheet
 * stay as they are; throws where there is more than one. The script of the head, if there is one, stands
 * after the rules and knows the sheet where the page may move as it arrives.
 */
export function inlineCriticalCss(shell: string, read: (href: string) => string): (page: string) => string {
  const [link, href] = sheetLink.exec(shell) ?? [];
  if (link === undefined || href === undefined) return (page) => page;
  if (sheetLink.test(shell.replace(link, ''))) throw new Error('index.html links to more than one sheet');
  const critical = criticalCss(read(href));
  return (page) => {
    const { rules, complete } = critical(page);
    const [start = '', end = ''] = page.split(link);
    const after = end.lastIndexOf('</body>');
    const style = `<style>${rules}</style>`;
    const script = complete ? '<script>' : `<script data-sheet="${href}">`;
    return [
      start.includes('<script>') ? start.replace('<script>', () => style + script) : start + style,
      end.slice(0, after),
      `<link rel="stylesheet" href="${href}">`,
      end.slice(after),
    ].join('');
  };
}
