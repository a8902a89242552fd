/*
 * Tells which selectors of a sheet can match anything on a page.
 */
import { type AttributeSelector, type CssNode, type Selector, type StyleSheet, walk } from 'css-tree';
import type { SelectorTokens } from './selectorTokens';

/**
 * Whether the page has all that a selector names, anywhere. What stands in it together, and in which
 * state, is not asked: rather a rule too many than one that is missed. Only the language of the root element is known.
 */
export function canMatch(selector: Selector, page: SelectorTokens, ofRoot = false): boolean {
  let atRoot = ofRoot;
  return selector.children.toArray().every((node) => {
    switch (node.type) {
      case 'Combinator':
        atRoot = false;
        return true;
      case 'ClassSelector':
        return page.classes.has(node.name);
      case 'TypeSelector':
        return node.name === '*' || page.elements.has(node.name);
      case 'AttributeSelector':
        return page.attributes.has(attributeOf(node));
      case 'PseudoClassSelector':
        atRoot ||= node.name === 'root';
        return canHold(node.name, node.children?.toArray() ?? [], page, atRoot);
      default:
        return true;
    }
  });
}

/**
 * A fingerprint of all that the sheet names and a page has. Pages with the same fingerprint need the same rules, so
 * the rules are chosen once for most pages of a site.
 */
export function selectorFingerprint(sheet: StyleSheet): (page: SelectorTokens) => string {
  const names = {
    classes: new Set<string>(),
    elements: new Set<string>(),
    attributes: new Set<string>(),
    languages: new Set<string>(),
  };
  walk(sheet, (node) => {
    if (node.type === 'ClassSelector') names.classes.add(node.name);
    if (node.type === 'TypeSelector') names.elements.add(node.name);
    if (node.type === 'AttributeSelector') names.attributes.add(attributeOf(node));
    const range =
      node.type === 'PseudoClassSelector' ? languageOf(node.name, node.children?.first) : undefined;
    if (range !== undefined) names.languages.add(range);
  });
  const kinds = ['classes', 'elements', 'attributes', 'languages'] as const;
  return (page) =>
    [
      page.language,
      ...kinds.map((kind) => [...names[kind]].filter((name) => page[kind].has(name)).join(' ')),
    ].join('\n');
}

function canHold(name: string, within: readonly CssNode[], page: SelectorTokens, atRoot: boolean): boolean {
  if (name === 'lang') {
    const range = languageOf(name, within[0]);
    return range === undefined || (atRoot ? page.language === range : page.languages.has(range));
  }
  if (!['is', 'where', 'has'].includes(name)) return true;
  const list = within[0]?.type === 'SelectorList' ? within[0].children.toArray() : [];
  const inRoot = atRoot && name !== 'has';
  return list.length === 0 || list.some((node) => node.type === 'Selector' && canMatch(node, page, inRoot));
}

/** As `SelectorTokens` has it: what the attribute must be where a selector says so exactly, else its name. */
function attributeOf({ name, matcher, value }: AttributeSelector): string {
  const words = value?.type === 'String' ? value.value : value?.name;
  return matcher === '=' && words !== undefined ? `${name.name}=${words}` : name.name;
}

/** The language that `:lang()` asks for; undefined for other pseudo-classes. */
function languageOf(pseudoClass: string, within: CssNode | null | undefined): string | undefined {
  return pseudoClass === 'lang' && within?.type === 'Identifier' ? within.name : undefined;
}
