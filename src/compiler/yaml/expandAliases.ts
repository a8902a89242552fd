/*
 * A readable YAML document comes in; its plain value goes out, aliases followed. Faults instead, where
 * one has no anchor, stands within what it names, or where they multiply beyond reason.
 */
import { type Document, isAlias, visit } from 'yaml';
import { suggest } from '../diagnostics/suggest';
import { quoted } from '../diagnostics/quoted';
import type { OffsetFault } from './yamlFaults';

/** More uses of aliases than any hand-written story has; expansions beyond it are refused. */
const maxAliasCount = 100;

/** The value of a document: maps, lists, strings, numbers, booleans and null; none where an alias is at fault. */
export function expandAliases(
  document: Document,
  text: string,
): { expanded?: { value: unknown }; faults: OffsetFault[] } {
  const { faults, unused } = readAliases(document, text);
  if (faults.length > 0) return { faults };
  try {
    return { expanded: { value: document.toJS({ maxAliasCount }) }, faults: unused };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { faults: [explosion(document)] };
  }
}

/** Aliases without an anchor or within their own, and anchors that nothing uses: words, most likely. */
function readAliases(document: Document, text: string): { faults: OffsetFault[]; unused: OffsetFault[] } {
  const faults: OffsetFault[] = [];
  const anchors = new Map<string, number>();
  const used = new Set<string>();
  visit(document, {
    Node(_, node, ancestors) {
      const offset = node.range?.[0] ?? 0;
      if (!isAlias(node)) {
        if (node.anchor) anchors.set(node.anchor, text.lastIndexOf(`&${node.anchor}`, offset));
        return;
      }
      used.add(node.source);
      if (ancestors.some((around) => 'anchor' in around && around.anchor === node.source)) {
        const problem = 'an alias stands within what it names';
        faults.push({ offset, problem, found: `*${node.source}`, mend: 'write the words out' });
      } else if (!anchors.has(node.source)) {
        // To compare hundreds of names with hundreds helps nobody, and takes its time.
        const candidates = faults.length < maxAliasCount ? anchors.keys() : [];
        faults.push(lostAlias(node.source, offset, candidates));
      }
    },
  });
  const unused = [...anchors].flatMap(([name, offset]) =>
    used.has(name) ? [] : [unusedAnchor(offset, text)],
  );
  return { faults, unused };
}

function lostAlias(name: string, offset: number, anchors: Iterable<string>): OffsetFault {
  const near = suggest(name, anchors);
  return {
    offset,
    problem: 'an alias points nowhere',
    found: `*${name}, with no &${name} before it`,
    mend:
      near === undefined
        ? 'put it in quotation marks, or write out what it is to name'
        : `did you mean *${near}?`,
  };
}

function unusedAnchor(offset: number, text: string): OffsetFault {
  return {
    offset,
    problem: 'words that begin with & name a part of the file, and nothing uses the name',
    found: quoted(/[^\n]*/.exec(text.slice(offset, offset + 200))?.[0] ?? ''),
    mend: 'put them in quotation marks',
  };
}

function explosion(document: Document): OffsetFault {
  let first: { offset: number; name: string } | undefined;
  visit(document, {
    Alias(_, alias) {
      first = { offset: alias.range?.[0] ?? 0, name: alias.source };
      return visit.BREAK;
    },
  });
  return {
    offset: first?.offset ?? 0,
    problem: 'aliases of aliases grow beyond reason',
    found: `more than ${maxAliasCount} expansions, beginning with *${first?.name ?? ''}`,
    mend: 'write the words out',
  };
}
