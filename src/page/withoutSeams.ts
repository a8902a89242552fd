const opening = /<(\w+)[^>]* data-kept="[^"]*"[^>]*>/g;

/**
 * Served markup without the comments by which React finds the seams between words. It looks for them only
 * where it takes a page over; within what is kept as it was served, nobody does.
 */
export function withoutSeams(html: string): string {
  let plain = '';
  let from = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const end = endOf(html, match[1] ?? '', opening.lastIndex);
    plain += html.slice(from, match.index) + html.slice(match.index, end).replaceAll('<!-- -->', '');
    from = end;
    opening.lastIndex = end;
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
