/*
 * Lists what a selector could name of a page: its elements, classes, attributes and languages.
 */
import {
  deepLinkAttribute,
  firstVisitAttribute,
  frameAttribute,
  themeAttribute,
  transparentAttribute,
} from '../../model/servedPage';

/** What is read of a page: the attributes of its root element, and its markup. */
export interface SelectorSource {
  /** Whether it is made to stand in a frame. */
  framed: boolean;
  lang: string;
  dir: string;
  body: string;
}

/** What stands in a page, as sets. */
export interface SelectorTokens {
  classes: ReadonlySet<string>;
  elements: ReadonlySet<string>;
  /** `name`, and `name=value`. */
  attributes: ReadonlySet<string>;
  /** Of each language the subtag that style sheets ask for: `ar` of `ar-EG`. */
  languages: ReadonlySet<string>;
  /** That of the root element. */
  language: string;
}

/** Attributes of the root element that the inline script may set, by the address, before anything is drawn. */
const decidedByAddress = [
  themeAttribute,
  `${themeAttribute}=light`,
  `${themeAttribute}=dark`,
  deepLinkAttribute,
  firstVisitAttribute,
];

/** Attributes of a frame's root element: as it is served, and when its host lets its ground show through. */
const ofFrames = [frameAttribute, transparentAttribute];

const tag = /<([a-z][\w-]*)/iy;

const attribute = /\s+([^\s=>"/]+)(?:="([^"]*)")?/y;

/** Reads the tags of a page. React writes attributes with quotation marks, and none with a “>” in it unescaped. */
export function selectorTokens({ framed, lang, dir, body: html }: SelectorSource): SelectorTokens {
  const classes = new Set<string>();
  const elements = new Set(['html', 'head', 'body', 'div']);
  const attributes = new Set(['lang', `lang=${lang}`, 'dir', `dir=${dir}`, 'id', 'id=root']);
  for (const name of decidedByAddress) attributes.add(name);
  if (framed) for (const name of ofFrames) attributes.add(name);
  const languages = new Set([languageOf(lang)]);
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
      if (name === 'lang') languages.add(languageOf(value));
    }
  }
  return { classes, elements, attributes, languages, language: languageOf(lang) };
}

/** The primary subtag: `ar` of `ar-EG`. */
function languageOf(language: string): string {
  return language.split('-')[0] ?? language;
}
