/**
 * The id that a hash (with `#`, or empty) names, percent-decoded as a browser does for `:target`. Never throws:
 * a malformed escape is left as it is.
 */
export function decodeHash(hash: string): string {
  const id = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
