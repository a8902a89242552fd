/*
 * A page that waits for its sheet comes in; the same page goes out with the rules that it needs at once in
 * its head, and the whole sheet after its words, where browsers no longer wait for it, with script or without.
 */
import { criticalStyles } from './criticalStyles';

const sheetLink = /[ \t]*<link rel="stylesheet"[^>]* href="([^"]*)"[^>]*>\n?/;

/**
 * An address with a hash leads below the first screen, and there the page would move when the sheet arrives:
 * such a reader is shown it all at once, a little later. The other readers wait for nothing.
 */
const waitForItBelow =
  '((l,d)=>{if(location.hash){l.rel="stylesheet";l.href=d.currentScript.dataset.sheet;' +
  'l.setAttribute("blocking","render");d.head.append(l);d.documentElement.dataset.led=""}})(document.createElement("link"),document)';

/**
 * Prepares it for all pages made of one shell. `read` gives the sheet of an address as the shell has it.
 * A page has one style element exactly, so that a policy can name it by its hash. Pages without a sheet
 * stay as they are; throws where there is more than one.
 */
export function sheetAfterWords(shell: string, read: (href: string) => string): (page: string) => string {
  const [link, href] = sheetLink.exec(shell) ?? [];
  if (link === undefined || href === undefined) return (page) => page;
  if (sheetLink.test(shell.replace(link, ''))) throw new Error('index.html links to more than one sheet');
  const critical = criticalStyles(read(href));
  return (page) => {
    const { rules, complete } = critical(page);
    const [start = '', end = ''] = page.split(link);
    const after = end.lastIndexOf('</body>');
    return [
      start,
      `<style>${rules}</style>`,
      complete ? '' : `<script data-sheet="${href}">${waitForItBelow}</script>`,
      end.slice(0, after),
      `<link rel="stylesheet" href="${href}">`,
      end.slice(after),
    ].join('');
  };
}
