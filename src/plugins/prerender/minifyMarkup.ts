/*
 * The markup of a page comes in as React has written it; it goes out without what only React would look for,
 * where React never looks, and without the ends and empty values that browsers take as said.
 */

/** Ends of list items and of parts of tables that what follows ends as well (HTML, “optional tags”). */
const spareEnd =
  /<\/li>(?=<li[ >]|<\/[ou]l>)|<\/t[dh]>(?=<t[dh][ >]|<\/tr>)|<\/tr>(?=<tr[ >]|<\/t(?:head|body)>)/g;

/** The mark of an element that is kept as it was served. No words of a page have it: there, quotation marks are escaped. */
const mark = ' data-kept="';

/**
 * Served markup, within what is kept as it was served, without what nobody looks for there: the comments by
 * which React finds the seams between words, and the language of the interface where the page is in it. Neither
 * words nor values have a quotation mark that React has not escaped, so `=""` is an attribute's alone.
 */
export function minifyMarkup(html: string, language: string): string {
  const spare = language === 'en' ? /<!-- -->| lang="en"(?: dir="ltr")?/g : /<!-- -->/g;
  let plain = '';
  let from = 0;
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, from)) {
    const start = html.lastIndexOf('<', at);
    const [name = ''] = /^\w+/.exec(html.slice(start + 1, at)) ?? [];
    const end = endOf(html, name, html.indexOf('>', at) + 1);
    plain += html.slice(from, start) + html.slice(start, end).replace(spare, '');
    from = end;
  }
  return (plain + html.slice(from)).replaceAll('=""', '').replaceAll(spareEnd, '');
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
