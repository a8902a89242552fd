/*
 * The markup of a page comes in as React has written it; it goes out without what only React would look for,
 * where React never looks, and without the ends and empty values that browsers take as said.
 */

/** Ends of list items and of parts of tables that what follows ends as well (HTML, “optional tags”). */
const spareEnd =
  /<\/li>(?=<li[ >]|<\/[ou]l>)|<\/t[dh]>(?=<t[dh][ >]|<\/tr>)|<\/tr>(?=<tr[ >]|<\/t(?:head|body)>)/g;

const opening = /<(\w+)[^<>]* data-kept="[^"]*"[^>]*>/g;

/**
 * Served markup, within what is kept as it was served, without what nobody looks for there: the comments by
 * which React finds the seams between words, and the language of the interface where the page is in it. Neither
 * words nor values have a quotation mark that React has not escaped, so `=""` is an attribute's alone.
 */
export function withoutSeams(html: string, language: string): string {
  const spare = language === 'en' ? /<!-- -->| lang="en"(?: dir="ltr")?/g : /<!-- -->/g;
  let plain = '';
  let from = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const end = endOf(html, match[1] ?? '', opening.lastIndex);
    plain += html.slice(from, match.index) + html.slice(match.index, end).replace(spare, '');
    from = end;
    opening.lastIndex = end;
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
