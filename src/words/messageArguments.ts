import type { MessageData } from './MessageData';

/** The names of what a message takes, each once, in the order met. */
interface MessageArguments {
  /** Filled as they are, or choosing a case by their name. */
  plain: string[];
  /** Numbers that decide the form of the message, or are written as the language does. */
  counts: string[];
  tags: string[];
}

/** What a message takes: values, numbers and tags. */
export function messageArguments(message: MessageData): MessageArguments {
  const found: MessageArguments = { plain: [], counts: [], tags: [] };
  const walk = (data: MessageData): void => {
    if (typeof data === 'string') return;
    for (const part of data) {
      if (typeof part === 'string') continue;
      const [name, kind, inner] = part;
      const names = kind === undefined || kind === 'select' ? 'plain' : kind === 'tag' ? 'tags' : 'counts';
      found[names].push(name);
      if (kind === 'tag') walk(inner);
      else if (kind !== undefined && kind !== 'number') Object.values(inner).forEach(walk);
    }
  };
  walk(message);
  const counts = [...new Set(found.counts)];
  return {
    plain: [...new Set(found.plain)].filter((name) => !counts.includes(name)),
    counts,
    tags: [...new Set(found.tags)],
  };
}
