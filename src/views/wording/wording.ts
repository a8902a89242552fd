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

/** “a”, “a and b”, “a, b and c”: British English, which puts no comma before “and”. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}

/** “1 event”, “7 events”: a number in digits with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** “12 statements, 1 silence”: a “no comment” is no statement, and is counted by itself. */
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

/** Text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
