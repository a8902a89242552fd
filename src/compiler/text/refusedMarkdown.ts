/*
 * The faults of Markdown that has no place in prose. The words in a refused node still count as text, so that
 * a passage among them is not reported as missing too.
 */
import type { Nodes } from 'mdast';
import type { Fault } from '../diagnostics/Fault';
import { quoted } from '../diagnostics/quoted';

/** What a reader of faults calls it. */
const nodeNames = new Map<string, string>([
  ['code', 'a code block'],
  ['inlineCode', 'code'],
  ['image', 'a picture'],
  ['imageReference', 'a picture'],
  ['thematicBreak', 'a rule'],
]);

/** Why a node is refused. */
export function refusal(node: Nodes, markdown: string): Pick<Fault, 'problem' | 'found' | 'mend'> {
  const source = markdown.slice(node.position?.start.offset, node.position?.end.offset);
  const found = quoted(source.trim().split('\n')[0] ?? '');
  if (node.type === 'html') {
    return { problem: 'raw HTML has no place in a text', found, mend: 'write Markdown instead' };
  }
  if (node.type === 'code' && !/^\s*(?:`{3}|~{3})/.test(source)) {
    const indent =
      source.startsWith('\t') || markdown.charAt((node.position?.start.offset ?? 0) - 1) === '\t';
    return {
      problem: `a line is indented by ${indent ? 'a tab' : 'four spaces or more'}, which makes code of it`,
      found,
      mend: `take ${indent ? 'the tab' : 'the spaces'} before its words out`,
    };
  }
  return {
    problem: `${nodeNames.get(node.type) ?? node.type} cannot be shown in a text`,
    found,
    mend: 'write it as prose',
  };
}

/** The name of the HTML element that a node opens, in small letters. */
export function openedBy(node: Nodes): string | undefined {
  return node.type === 'html' ? /^<([a-z][\w-]*)[\s>]/i.exec(node.value)?.[1]?.toLowerCase() : undefined;
}

/** The name of the HTML element that a node closes, in small letters. */
export function closedBy(node: Nodes): string | undefined {
  return node.type === 'html' ? /^<\/([a-z][\w-]*)/i.exec(node.value)?.[1]?.toLowerCase() : undefined;
}

/** The words of a refused node that stand in the file, markup taken away. */
export function wordsWithin(node: Nodes): string {
  if (node.type === 'html') return node.value.replaceAll(/<[^<>]*>|[*_`]/g, '');
  if ('alt' in node) return node.alt ?? '';
  return 'value' in node ? node.value : '';
}
