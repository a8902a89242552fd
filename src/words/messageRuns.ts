import type { MessageData } from './MessageData';

/** Fills a message: its text and its values in their order. `locale` is a BCP 47 tag, for plurals and numbers. */
export function messageRuns(
  message: MessageData,
  values: Readonly<Record<string, unknown>>,
  locale: string,
): unknown[] {
  if (typeof message === 'string') return [message];
  return stoppedOnce(
    message.flatMap((part): unknown[] => {
      if (typeof part === 'string') return [part];
      const [name, kind, inner] = part;
      const value = values[name];
      if (kind === undefined) return [value];
      if (kind === 'number') return [new Intl.NumberFormat(locale).format(value as number)];
      if (kind === 'tag')
        return [(value as (inner: unknown[]) => unknown)(messageRuns(inner, values, locale))];
      const chosen = kind === 'select' ? String(value) : new Intl.PluralRules(locale).select(value as number);
      // Own properties alone: an author may write “constructor”, which every object has.
      const key = [`=${String(value)}`, chosen, 'other'].find((each) => Object.hasOwn(inner, each));
      return messageRuns(key === undefined ? '' : (inner[key] ?? ''), values, locale);
    }),
  );
}

/** A sentence that ends with an abbreviation (“Acme Inc.”) has one full stop. */
function stoppedOnce(runs: readonly unknown[]): unknown[] {
  return runs.map((run, at) => {
    const before = runs[at - 1];
    const meets = typeof run === 'string' && /^\.(?!\.)/.test(run) && typeof before === 'string';
    return meets && /[^.]\.$/.test(before) ? run.slice(1) : run;
  });
}
