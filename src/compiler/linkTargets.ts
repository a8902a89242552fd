/*
 * Parsed Markdown comes in; where its links lead goes out.
 */
import type { Root, RootContent } from 'mdast';

/** Where a reference link leads. */
export interface LinkTarget {
  url: string;
  title?: string | null | undefined;
}

/** The definitions that reference links name, anywhere in the text, by identifier. */
export function definitionsOf(root: Root): Map<string, LinkTarget> {
  const found = new Map<string, LinkTarget>();
  const search = (nodes: RootContent[]) => {
    for (const node of nodes) {
      // The first definition of a name holds, as CommonMark says.
      if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
      else if ('children' in node) search(node.children as RootContent[]);
    }
  };
  search(root.children);
  return found;
}

/** Whether this is an absolute http or https address. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
