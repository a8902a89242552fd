/*
 * Limits the depth of a parsed text, so that everything after it may walk the tree by recursion.
 */
import type { Nodes, Root } from 'mdast';
import type { Fault } from '../diagnostics/Fault';

/** Deeper than this no reader can tell lists and quotations apart. */
const maxDepth = 40;

/** The fault of the first node found too deep. No recursion here: depth is what would break it. */
export function tooDeep(root: Root, path: string): Fault | undefined {
  const stack: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (depth > maxDepth) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const problem = 'lists, quotations or emphasis stand too deep in one another';
      return {
        path,
        line,
        column,
        problem,
        found: `more than ${maxDepth} levels`,
        mend: 'write it as prose',
      };
    }
    if ('children' in node) for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
