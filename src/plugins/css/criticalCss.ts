/*
 * Computes critical CSS: the part of the built sheet that a page carries in itself, so that the server's first
 * answer can be read. The whole sheet follows after the words.
 */
import { type Atrule, type CssNode, parse, type Rule, type Selector, type StyleSheet } from 'css-tree';
import { deepLinkAttribute } from '../../model/servedPage';
import { canMatch, selectorFingerprint } from './selectorMatch';
import { type SelectorSource, type SelectorTokens, selectorTokens } from './selectorTokens';

/** What a page carries. */
export interface CriticalCss {
  rules: string;
  /** Whether nothing of the page moves when the whole sheet arrives. */
  complete: boolean;
}

/**
 * Characters of a page with its rules, up to which it carries all of them. A frame may be of a section that a page has
 * below its first screen, so it carries as much as about fits the first answer of a server, 14,336 bytes (RFC 6928):
 * brotli makes a seventh of it or less. A page of more than a few lines needs no more than its first screen does.
 */
const roomy = { page: 40_000, frame: 80_000 };

/**
 * The rules whose selectors can match the page, in the order of the sheet. Left out, as they move no word:
 * what shows under a pointer alone, on paper, or in the reader's own colours. A page too long to carry all
 * the rest leaves out the layers `below-fold` and `illustrations`, what marks where a reader has been led to, and what no
 * rule asks for then: it carries what its first screen needs.
 */
export function criticalCss(css: string): (page: SelectorSource) => CriticalCss {
  const sheet = parse(css, { positions: true, parseValue: false, parseCustomProperty: false }) as StyleSheet;
  const parts = partsOf(sheet.children.toArray(), css);
  const firstScreen = parts.filter((part) => typeof part === 'string' || !laterLayers.test(part.head));
  const order = layersOf(sheet);
  const orderRule = order.length === 0 ? '' : `@layer ${order.join(',')};`;
  const signOf = selectorFingerprint(sheet);
  const chosen = new Map<string, Record<'all' | 'first', () => string>>();
  return (source) => {
    const page = selectorTokens(source);
    const sign = signOf(page);
    const styles = chosen.get(sign) ?? {
      all: once(() => orderRule + written(parts, () => true, page)),
      first: once(() => orderRule + askedFor(written(firstScreen, ledNowhere, page))),
    };
    chosen.set(sign, styles);
    const all = styles.all();
    return source.body.length + all.length <= roomy[source.framed ? 'frame' : 'page']
      ? { rules: all, complete: true }
      : { rules: styles.first(), complete: false };
  };
}

/** Attributes of what a choice has led to. */
const ledAttributes = new Set(['data-focused', deepLinkAttribute]);

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

/** A piece of a sheet: words that stand as they are, or a block that stands if something in it does. */
type Part = string | { selectors: readonly Choice[] | undefined; head: string; parts: readonly Part[] };

/** One selector of a rule. */
interface Choice {
  words: string;
  node: Selector;
}

function written(
  parts: readonly Part[],
  wanted: (selector: Choice) => boolean,
  page: SelectorTokens,
): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const chosen = part.selectors
        ?.filter((choice) => wanted(choice) && canMatch(choice.node, page))
        .map(({ words }) => words);
      if (chosen?.length === 0) return '';
      const inside = written(part.parts, wanted, page);
      return inside === '' ? '' : `${chosen?.join(',') ?? part.head}{${inside}}`;
    })
    .join('');
}

/** Whether a selector is for a reader whom no hash, no key and no choice has led anywhere yet. */
function ledNowhere({ node }: Choice): boolean {
  return !isLedSelector(node);
}

function isLedSelector(selector: CssNode): boolean {
  return selector.type === 'Selector' && selector.children.some(isLed);
}

/** Whether part of a selector asks for where a reader has been led; `:not(:target)` asks for where nobody has. */
function isLed(part: CssNode): boolean {
  if (part.type === 'AttributeSelector') return ledAttributes.has(part.name.name);
  if (part.type !== 'PseudoClassSelector') return false;
  if (part.name === 'target' || part.name === 'focus-visible') return true;
  const list = part.name === 'not' ? undefined : part.children?.first;
  return list?.type === 'SelectorList' && list.children.toArray().every(isLedSelector);
}

/** Rules without the custom properties that none of them asks for, and without the faces that none names. */
function askedFor(rules: string): string {
  const asked = new Set([...rules.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  const fewer = rules.replace(/(--on-record-[\w-]+):[^;{}]*;?/g, (all, name: string) =>
    asked.has(name) ? all : '',
  );
  // What is left out may have asked for others.
  if (fewer !== rules) return askedFor(fewer);
  const face = /@font-face\{font-family:([^;}]+)[^{}]*\}/g;
  const words = rules.replace(face, '');
  return rules.replace(face, (all, name: string) => (words.includes(name.replaceAll('"', '')) ? all : ''));
}

function partsOf(nodes: readonly CssNode[], css: string): Part[] {
  return nodes.flatMap((node, index): Part[] => {
    if (node.type === 'Rule') return [ruleOf(node, css)];
    if (node.type === 'Atrule') return atRuleOf(node, css);
    // Nothing stands between the last declaration and the end of its block.
    return [wordsOf(node, css) + (node.type === 'Declaration' && index < nodes.length - 1 ? ';' : '')];
  });
}

function ruleOf(rule: Rule, css: string): Part {
  const selectors =
    rule.prelude.type === 'SelectorList'
      ? rule.prelude.children
          .toArray()
          .flatMap((node) => (node.type === 'Selector' ? [{ words: wordsOf(node, css), node }] : []))
      : undefined;
  return {
    selectors: selectors?.filter(({ words }) => !/:hover\b/.test(words)),
    head: wordsOf(rule.prelude, css),
    parts: partsOf(rule.block.children.toArray(), css),
  };
}

const laterMedia = /^(print|\((forced-colors|prefers-contrast|prefers-reduced-motion)\b)/;
const laterLayers = /^@layer (below-fold|illustrations)$/;

function atRuleOf(rule: Atrule, css: string): Part[] {
  const condition = rule.prelude ? wordsOf(rule.prelude, css) : '';
  if (!rule.block) return rule.name === 'layer' ? [] : [`@${rule.name} ${condition};`];
  if (rule.name === 'media' && laterMedia.test(condition)) return [];
  if (rule.name === 'layer' && condition === 'print') return [];
  const words = wordsOf(rule, css);
  if (!/^(layer|media|container|supports|scope|starting-style)$/.test(rule.name)) return [words];
  return [
    {
      selectors: undefined,
      head: words.slice(0, words.indexOf('{')),
      parts: partsOf(rule.block.children.toArray(), css),
    },
  ];
}

/** The layers in their order: the whole sheet arrives when theirs has long been settled. */
function layersOf(sheet: StyleSheet): string[] {
  const named = sheet.children
    .toArray()
    .flatMap((node) =>
      node.type === 'Atrule' && node.name === 'layer' && node.prelude?.type === 'AtrulePrelude'
        ? node.prelude.children.toArray()
        : [],
    );
  const names = named.flatMap((list) => (list.type === 'LayerList' ? list.children.toArray() : []));
  return [...new Set(names.flatMap((layer) => (layer.type === 'Layer' ? [layer.name] : [])))];
}

function wordsOf(node: CssNode, css: string): string {
  if (!node.loc) throw new Error(`a ${node.type} of the sheet has no place`);
  return css.slice(node.loc.start.offset, node.loc.end.offset);
}
