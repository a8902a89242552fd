/*
 * Reads the address of the site from the environment. Search engines and other sites are told it, so it must be right
 * or left out.
 */

/**
 * The origin of an address such as `https://example.org`, or nothing where none is given. Throws where it
 * is no origin; a sub-folder is the base's to say.
 */
export function siteAddressOf(given: string | undefined): string {
  if (given === undefined || given === '') return '';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin;
  throw new Error(`SITE_ADDRESS is “${given}”; give it as https://example.org, and a sub-folder with --base`);
}

/** Where the site begins, as a policy names it; empty where its address is not known. */
export function homeOf(siteAddress: string, base: string): string {
  return siteAddress === '' ? '' : `${siteAddress}${base}`;
}
