/*
 * The laws of a rendered page, whatever its story: what browsers, screen readers and readers who follow a link
 * take for granted. React writes attributes in double quotes and escapes them, so that tags can be read with
 * regular expressions.
 */

const tag = /<[a-z][^>]*>/g;
const attribute = / ([\w-]+)="([^"]*)"/g;

/** Attributes whose value names other elements of the page. */
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];

/** Where “Close” leads (`PeekControls`): no element has it as its id, so that nothing is lifted and nothing scrolls. */
const nowhere = '-';

/**
 * Every law that the markup of a page breaks, as a sentence each; none for a sound one. `frame`: the address of a page
 * that stands in one of somebody else; no link may lead to another document within it.
 */
export function brokenPageLaws(html: string, frame?: string): string[] {
  const ids = new Map<string, number>();
  const led: string[] = [];
  const kept: string[] = [];
  for (const [words] of html.matchAll(tag)) {
    const [, href = ''] = /^<a .*?href="([^"]*)"/.exec(words) ?? [];
    const [document] = href.split(/[?#]/);
    if (frame !== undefined && document && document !== frame && !words.includes(' target="_top"'))
      kept.push(href);
    for (const [, name = '', value = ''] of words.matchAll(attribute)) {
      if (name === 'id') ids.set(value, (ids.get(value) ?? 0) + 1);
      if (name === 'href' && value.startsWith('#')) led.push(value.slice(1));
      if (references.includes(name)) led.push(...value.split(' '));
    }
  }
  return [
    ...[...ids].filter(([, count]) => count > 1).map(([id, count]) => `the id ${id} stands ${count} times`),
    ...[...new Set(led)]
      .filter((id) => id !== nowhere && !ids.has(id))
      .map((id) => `a link to ${id} leads nowhere`),
    ...kept.map((address) => `a link to ${address} opens within the frame`),
  ];
}
