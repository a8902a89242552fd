import type { Message } from './Message';

/** Texts in one line, joined two by two by a message of `lists`; empty where there are none. */
export function joined(message: Message<'before' | 'next'>, texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  return others.reduce((before, next) => message({ before, next }), first);
}
