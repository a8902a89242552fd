/** The site address that the served page was built with; empty where it was built without. */
export function servedSiteAddress(): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return URL.canParse(canonical) ? new URL(canonical).origin : '';
}
