/*
 * Takes React's seams out of static islands: the comments by which it finds where one text ends and the next begins.
 * React never looks inside an island (`views/islands/StaticIsland.tsx`), so there they are dead weight.
 */
import { staticIslandAttribute } from '../../model/servedPage';

const seam = /<!-- -->/g;

/** The mark of an island. No words of a page have it, since React escapes their quotation marks. */
const mark = ` ${staticIslandAttribute}="`;

/** Markup as React writes it, without the seams inside static islands. */
export function minifyMarkup(html: string): string {
  let plain = '';
  let from = 0;
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, from)) {
    const start = html.lastIndexOf('<', at);
    const [name = ''] = /^\w+/.exec(html.slice(start + 1, at)) ?? [];
    const end = endOf(html, name, html.indexOf('>', at) + 1);
    plain += html.slice(from, start) + html.slice(start, end).replace(seam, '');
    from = end;
  }
  return plain + html.slice(from);
}

/** Where the element of this name ends whose inside begins at `from`. */
function endOf(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[ >])[^>]*>`, 'g');
  tags.lastIndex = from;
  for (let depth = 1, tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return html.length;
}
