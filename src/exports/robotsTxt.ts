/*
 * `/robots.txt` (RFC 9309): all may be read, and where the sitemap is. Frames and pages about sharing keep themselves
 * out of search engines (`noindex`), for which they must be readable.
 */
import { addressOf, type Site } from './Site';

/** The file of a site with an address; throws a RangeError where there is none, since the sitemap's must be whole. */
export function robotsTxt(site: Site): string {
  if (site.siteAddress === '') throw new RangeError('robots.txt needs the address of its site');
  return `User-agent: *\nAllow: /\n\nSitemap: ${addressOf(site, 'sitemap.xml')}\n`;
}
