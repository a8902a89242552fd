/*
 * Finds bare values that a comment follows. In YAML, “We are #1 here” is the words “We are” and a comment; whether
 * the author meant one depends on what the value is for, which is not known here.
 */
import { type Document, isMap, isScalar, isSeq } from 'yaml';
import type { YamlPath } from './readYaml';

/** A bare value with a comment behind it. */
interface CommentedValue {
  path: YamlPath;
  /** Offset in the file at which the value begins, or the comment where there is no value. */
  offset: number;
  /** The value and the comment as they stand in the file, as one line. */
  words: string;
}

/** More of them than this help nobody. */
const maxFound = 100;

/**
 * The bare values with a comment on their line, or on the lines right under it where it is indented further than
 * the value's key or hyphen. Recursion is safe, because yamlFaults has limited the depth.
 */
export function commentedValues(document: Document, text: string): CommentedValue[] {
  const found: CommentedValue[] = [];
  // Kept, and asked for only where a comment stands: each looks back to the beginning of a line, which may be long.
  const columns = new Map<number, number>();
  const keptColumn = (offset: number) => {
    const column = columns.get(offset) ?? columnOf(text, offset);
    columns.set(offset, column);
    return column;
  };
  const visit = (node: unknown, path: YamlPath, parent: number) => {
    if (found.length >= maxFound) return;
    if (isSeq(node)) {
      for (const [at, item] of node.items.entries()) visit(item, [...path, at], node.range?.[0] ?? 0);
    } else if (isMap(node)) {
      for (const { key, value } of node.items)
        if (isScalar(key)) visit(value, [...path, String(key.value ?? '')], key.range?.[0] ?? 0);
    } else if (isScalar(node) && node.range && (node.type === 'PLAIN' || node.type === undefined)) {
      const [start, end] = node.range;
      const comment = commentAfter(text, end, () => keptColumn(parent));
      if (!comment) return;
      const offset = start === end ? comment.offset : start;
      found.push({ path, offset, words: text.slice(offset, comment.end).replaceAll(/\s+/g, ' ') });
    }
  };
  visit(document.contents, [], -1);
  return found;
}

/** The comment that follows an offset: on the same line, or further in than a column on one of the next. */
function commentAfter(
  text: string,
  from: number,
  column: () => number,
): { offset: number; end: number } | undefined {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  if (text.charAt(at) !== '#' || (at > 0 && !/\s/.test(text.charAt(at - 1)))) return undefined;
  const sameLine = !text.slice(from, at).includes('\n');
  if (!sameLine && columnOf(text, at) <= column()) return undefined;
  const end = text.indexOf('\n', at);
  return { offset: at, end: end === -1 ? text.length : end };
}

/** The column of an offset, from 0. */
function columnOf(text: string, offset: number): number {
  return offset - (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);
}
