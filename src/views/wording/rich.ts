import { createElement, Fragment, isValidElement, type ReactNode } from 'react';
import type { Message } from '../../words/Message';
import type { LiveWords } from '../../words/Words';

type Values<Plain extends string, Counts extends string, Tags extends string> = Record<Plain, ReactNode> &
  Record<Counts, number> &
  Record<Tags, (inner: ReactNode) => ReactNode>;

/** A message whose values are elements: its sentence as children of the element around. */
export function rich<Plain extends string, Counts extends string = never, Tags extends string = never>(
  message: Message<Plain, Counts, Tags>,
  values: Values<Plain, Counts, Tags>,
): ReactNode {
  const filled = Object.entries<unknown>(values).map(([name, value]) => [
    name,
    typeof value === 'function' ? (inner: ReactNode[]) => value(inOrder(inner)) : value,
  ]);
  return inOrder(message.runs<ReactNode>(Object.fromEntries(filled)));
}

/** Elements in one line, joined two by two by a message of `lists`; nothing where there are none. */
export function joinedBy(message: Message<'before' | 'next'>, nodes: readonly ReactNode[]): ReactNode {
  const [first, ...others] = nodes;
  return others.reduce<ReactNode>((before, next) => rich(message, { before, next }), first);
}

/** “a, b and c” of elements, as the language writes a list: the word for “and” may follow the `text` of the next one. */
export function listedNodes(
  { locale }: Pick<LiveWords, 'locale'>,
  items: readonly { node: ReactNode; text: string }[],
): ReactNode {
  const parts = new Intl.ListFormat(locale).formatToParts(items.map(({ text }) => text));
  const nodes = items.map(({ node }) => node).values();
  return inOrder(parts.map(({ type, value }) => (type === 'element' ? nodes.next().value : value)));
}

/** The last text in an element, as far as its children tell. */
function endOf(node: ReactNode): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return endOf((node as ReactNode[]).at(-1));
  return isValidElement<{ children?: ReactNode }>(node) ? endOf(node.props.children) : '';
}

/** Children by their place, neighbouring texts in one. */
function inOrder(runs: readonly ReactNode[]): ReactNode {
  const merged: ReactNode[] = [];
  for (const each of runs) {
    const last = merged.at(-1);
    // A sentence that ends with an abbreviation (“Acme Inc.”) has one full stop.
    const meets = typeof each === 'string' && /^\.(?!\.)/.test(each) && /[^.]\.$/.test(endOf(last));
    const run = meets ? each.slice(1) : each;
    if (typeof run === 'string' && typeof last === 'string') merged[merged.length - 1] = last + run;
    else merged.push(run);
  }
  return createElement(Fragment, null, ...merged);
}
