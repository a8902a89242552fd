/*
 * A parsed YAML document comes in; what is wrong with it as YAML goes out, in the words of an author.
 */
import { type Document, type Node, type Pair, type YAMLError, isScalar, visit } from 'yaml';
import type { Fault } from './Fault';

/** A fault by its offset in the text, not yet by line and column. */
export type OffsetFault = Omit<Fault, 'path' | 'line' | 'column'> & { offset: number };

/**
 * The faults of a document, and whether it can be read all the same: a map with a key twice can, so
 * that its other faults are told as well. Of several errors on one line only the first is told: the
 * parser stumbles on from there.
 */
export function yamlFaults(document: Document, text: string): { faults: OffsetFault[]; readable: boolean } {
  const toldLines = new Set<number>();
  const faults = document.errors.flatMap((error) => {
    const fault = { offset: error.pos[0], ...wordsOf(error, text, document) };
    const line = text.lastIndexOf('\n', fault.offset - 1);
    if (error.code !== 'DUPLICATE_KEY' && toldLines.has(line)) return [];
    toldLines.add(line);
    return [fault];
  });
  const warnings = document.warnings.map((warning) => ({
    offset: warning.pos[0],
    problem: 'a YAML tag is not known',
    found: text.slice(...warning.pos),
    mend: 'take the tag out',
  }));
  const keys = listKeys(document);
  const readable = keys.length === 0 && document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  return { faults: [...faults, ...warnings, ...keys], readable };
}

function wordsOf(
  error: YAMLError,
  text: string,
  document: Document,
): Omit<OffsetFault, 'offset'> & { offset?: number } {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? '';
    const problem = `the key “${key}” stands twice in one map`;
    return { problem, found: 'this is the second', mend: 'keep one of the two' };
  }
  if (error.code === 'MULTIPLE_DOCS') {
    const mend = 'keep one, and take out the line of three hyphens';
    return { problem: 'the file is more than one YAML document', found: 'another begins here', mend };
  }
  const opening = error.message.startsWith('Missing closing') ? openQuote(document, error.pos[0]) : undefined;
  if (opening !== undefined) {
    const found = `${text.slice(opening, opening + 40).split('\n', 1)[0] ?? ''}…`;
    return {
      offset: opening,
      problem: 'a quotation mark is not closed',
      found,
      mend: 'close it at the end of its words',
    };
  }
  return {
    problem: 'this is not YAML',
    found: error.message.charAt(0).toLowerCase() + error.message.slice(1),
    mend: 'mend the line, or put its words in quotation marks',
  };
}

/** Where the quotation begins that runs on to the end of the file: the last one before it. */
function openQuote(document: Document, end: number): number | undefined {
  let last: number | undefined;
  visit(document, {
    Scalar(_, scalar) {
      const start = scalar.range?.[0];
      if (!scalar.type?.startsWith('QUOTE_') || start === undefined || start > end) return;
      if (last === undefined || start > last) last = start;
    },
  });
  return last;
}

/** Keys that are lists or maps, which YAML allows and a story has no use for. */
function listKeys(document: Document): OffsetFault[] {
  const faults: OffsetFault[] = [];
  visit(document, {
    Pair(_, pair: Pair) {
      if (isScalar(pair.key)) return;
      faults.push({
        offset: (pair.key as Node | null)?.range?.[0] ?? 0,
        problem: 'a key is not a plain word',
        found: 'a list, a map or an alias',
        mend: 'write a word before the colon',
      });
    },
  });
  return faults;
}
