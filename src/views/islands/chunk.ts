import type { CSSProperties } from 'react';

/** A list of more entries than this is long. */
export const many = 60;

/** The size of a group: small enough to lay out at once, large enough that a browser has few groups to check. */
const groupSize = 40;

/** Splits a list into groups, in order; a list that is not long is one group. */
export function chunk<Entry>(entries: readonly Entry[]): (readonly Entry[])[] {
  if (entries.length <= many) return [entries];
  const groups = Math.ceil(entries.length / groupSize);
  return Array.from({ length: groups }, (_, index) =>
    entries.slice(index * groupSize, (index + 1) * groupSize),
  );
}

/**
 * The attribute by which base.css gives a group, where there are several, and its entries `content-visibility: auto`;
 * and how many entries it has, by which it knows the space to keep for them.
 */
export function contentVisibility(group: readonly unknown[], groups: readonly unknown[]) {
  if (groups.length === 1) return {};
  return { 'data-deferred': '', style: { '--entries': group.length } as CSSProperties };
}
