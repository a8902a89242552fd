/*
 * Limits what is costly in YAML before it is parsed. For some of it the parser takes time with the square of its
 * amount, for much of it a hundred times the memory of the file.
 */
import type { OffsetFault } from './yamlFaults';

interface Limit {
  /** What is counted; global, and without anything that could read a part of the file twice. */
  pattern: RegExp;
  most: number;
  problem: string;
  /** What is counted, in words. */
  what: string;
  mend: string;
}

/** More than the largest story needs that `checkSizes` lets through. */
const limits: readonly Limit[] = [
  {
    pattern: /\n/g,
    most: 150_000,
    problem: 'the file has too many lines',
    what: 'of them',
    mend: 'part it into several stories',
  },
  {
    pattern: /,/g,
    most: 200_000,
    problem: 'the file has too many commas',
    what: 'of them',
    mend: 'part it into several stories',
  },
  {
    pattern: /[[{]/g,
    most: 100_000,
    problem: 'the file has too many brackets',
    what: 'of “[” and “{”',
    mend: 'part it into several stories',
  },
  {
    pattern: /[\]}][ \t\n]*(?=[[{])/g,
    most: 500,
    problem: 'too many brackets follow one another without a comma',
    what: 'of them',
    mend: 'put a comma between them, or the words in quotation marks',
  },
  {
    pattern: /,(?=[ \t\n]{0,100},)/g,
    most: 500,
    problem: 'too many commas have nothing between them',
    what: 'of them',
    mend: 'take them out, or put the words in quotation marks',
  },
  {
    pattern: /^%/gm,
    most: 20,
    problem: 'too many lines begin with %',
    what: 'of them',
    mend: 'take them out, or put the words in quotation marks',
  },
  {
    pattern: /(?:[[{][ \t\n]{0,100}){201}|(?:[-?:][ \t]{1,100}){201}/g,
    most: 0,
    problem: 'lists or maps stand too deep in one another',
    what: '200 levels',
    mend: 'a story needs five at most: take the others out',
  },
];

/** The fault of the first limit that a file passes, at the place where it does. */
export function tooMuchYaml(text: string): OffsetFault | undefined {
  for (const { pattern, most, problem, what, mend } of limits) {
    let count = 0;
    for (const { index } of text.matchAll(pattern)) {
      count += 1;
      if (count > most)
        return { offset: index, problem, found: `more than ${most > 0 ? `${most} ` : ''}${what}`, mend };
    }
  }
  return undefined;
}
