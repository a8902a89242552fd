import type { Statement } from '../../model/story';

const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** “a”, “a and b”, “a, b and c”. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** “1 event”, “7 events”: a number in digits with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** “12 statements, 1 silence”: who said nothing has made no statement, and is counted all the same. */
export function countedStatements(statements: Iterable<Pick<Statement, 'form'>>): string {
  const all = [...statements];
  const silences = all.filter(({ form }) => form === 'no-comment').length;
  const said = all.length - silences;
  return [
    ...(said > 0 || silences === 0 ? [counted(said, 'statement')] : []),
    ...(silences > 0 ? [counted(silences, 'silence')] : []),
  ].join(', ');
}

/** “no papers”, “one paper”, “two papers”: a number in words up to twelve, with its noun. */
export function spelled(count: number, noun: string): string {
  return `${small[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The same words with a capital at their beginning. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
