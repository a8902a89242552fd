import type { MessageData } from './MessageData';

/** Fills a message: its text and its values in their order. `locale` is a BCP 47 tag, for plurals and numbers. */
export function messageRuns(
  message: MessageData,
  values: Readonly<Record<string, unknown>>,
  locale: string,
): unknown[] {
  if (typeof message === 'string') return [message];
  return message.flatMap((part): unknown[] => {
    if (typeof part === 'string') return [part];
    const [name, kind, inner] = part;
    const value = values[name];
    if (kind === undefined) return [value];
    if (kind === 'number') return [new Intl.NumberFormat(locale).format(value as number)];
    if (kind === 'tag') return [(value as (inner: unknown[]) => unknown)(messageRuns(inner, values, locale))];
    const chosen = kind === 'select' ? String(value) : new Intl.PluralRules(locale).select(value as number);
    return messageRuns(inner[`=${String(value)}`] ?? inner[chosen] ?? inner['other'] ?? '', values, locale);
  });
}
