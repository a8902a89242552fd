import type { Definition, Root, RootContent } from 'mdast';

/** The definitions that reference links name, anywhere in the text, by identifier. */
export function definitionsOf(root: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const search = (nodes: RootContent[]) => {
    for (const node of nodes) {
      // The first definition of a name holds, as CommonMark says.
      if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
      else if ('children' in node) search(node.children as RootContent[]);
    }
  };
  search(root.children);
  return found;
}

/** Whether this is meant as an absolute http or https address. */
export function isWebAddress(address: string): boolean {
  // `https:host` parses too, and would lead a browser to an address of the page's own.
  return /^https?:\/\//i.test(address);
}

/**
 * Whether all who read a web address take it for the same one. Browsers leave out white space, and take a backslash for
 * a slash: `https://bbc.co.uk\@evil.example/` leads them to bbc.co.uk, and others, by RFC 3986, to evil.example.
 */
export function isWellFormed(address: string): boolean {
  return /^https?:\/\/[^/\s\\][^\s\\]*$/i.test(address) && URL.canParse(address);
}

/** How to mend an address that is not well-formed. */
export const asBrowsersWrite =
  'copy it from the address bar of a browser: no spaces and no backslashes, and a host after //';

/** Whether an address holds credentials (`https://bbc.co.uk@evil.example/` leads to evil.example). */
export function hasCredentials(address: string): boolean {
  const { username, password } = new URL(address);
  return username !== '' || password !== '' || /^[a-z]+:\/*[^/?#\\]*@/i.test(address);
}
