/*
 * A page comes in; what a selector could name of it goes out.
 */

/** What stands in a page, as sets. */
export interface SelectorTokens {
  classes: ReadonlySet<string>;
  elements: ReadonlySet<string>;
  /** `name`, and `name=value`. */
  attributes: ReadonlySet<string>;
  /** Of each language the subtag that style sheets ask for: `ar` of `ar-EG`. */
  languages: ReadonlySet<string>;
}

/** What of the page's root the address decides, before anything is drawn. */
const decidedByAddress = ['data-theme', 'data-theme=light', 'data-theme=dark', 'data-led', 'data-fresh'];

/** What the root of a frame is given when it is made one, and when it stands in a page of somebody else. */
const ofFrames = ['data-frame', 'data-framed'];

const tag = /<([a-z][\w-]*)/iy;

const attribute = /\s+([^\s=>"/]+)(?:="([^"]*)")?/y;

/** Reads the tags of a page. React writes attributes with quotation marks, and none with a “>” in it unescaped. */
export function selectorTokens(html: string): SelectorTokens {
  const classes = new Set<string>();
  const elements = new Set<string>();
  const attributes = new Set<string>(decidedByAddress);
  if (/<div id="root" data-address="\/embed\//.test(html)) for (const name of ofFrames) attributes.add(name);
  const languages = new Set<string>();
  const known = new Set<string>();
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    // A page has the same few tags again and again: most need no second look.
    const words = html.slice(at, html.indexOf('>', at));
    if (known.has(words)) continue;
    known.add(words);
    tag.lastIndex = at;
    const [, element] = tag.exec(html) ?? [];
    if (element === undefined) continue;
    elements.add(element);
    attribute.lastIndex = tag.lastIndex;
    for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
      const [, name = '', value = ''] = found;
      attributes.add(name);
      attributes.add(`${name}=${value}`);
      if (name === 'class') for (const one of value.split(' ')) classes.add(one);
      if (name === 'lang') languages.add(value.split('-')[0] ?? value);
    }
  }
  return { classes, elements, attributes, languages };
}
