/**
 * The id that a hash (with `#`, or empty) names, its percent signs decoded as a browser does for
 * `:target`. Whoever typed the address may have typed anything: what cannot be decoded stays as it is.
 */
export function decodeHash(hash: string): string {
  const id = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
