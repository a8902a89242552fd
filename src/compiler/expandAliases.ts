/*
 * A readable YAML document comes in; its plain value goes out, aliases followed, unless one has no
 * anchor or they multiply beyond reason.
 */
import { type Document, visit } from 'yaml';
import type { OffsetFault } from './yamlFaults';

/** More uses of aliases than any hand-written story has; expansions beyond it are refused. */
const maxAliasCount = 100;

/** The value of a document: maps, lists, strings, numbers, booleans and null. */
export function expandAliases(document: Document): { value: unknown } | { fault: OffsetFault } {
  try {
    return { value: document.toJS({ maxAliasCount }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { fault: aliasFault(document) };
  }
}

/** Tells of the first alias that has no anchor, or else of the first one that there is. */
function aliasFault(document: Document): OffsetFault {
  const aliases: { offset: number; name: string; lost: boolean }[] = [];
  visit(document, {
    Alias(_, alias) {
      const lost = alias.resolve(document) === undefined;
      aliases.push({ offset: alias.range?.[0] ?? 0, name: alias.source, lost });
    },
  });
  const lost = aliases.find((alias) => alias.lost);
  if (lost) {
    const found = `*${lost.name}, with no &${lost.name} before it`;
    return { offset: lost.offset, problem: 'an alias points nowhere', found, mend: 'write the words out' };
  }
  const first = aliases[0];
  return {
    offset: first?.offset ?? 0,
    problem: 'aliases of aliases grow beyond reason',
    found: `more than ${maxAliasCount} expansions, beginning with *${first?.name ?? ''}`,
    mend: 'write the words out',
  };
}
