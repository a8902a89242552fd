/**
 * What a page is waiting for; where it does not come, the browser is asked for the page itself. The site
 * may have been built anew since this page was opened, with other files; and each address is served as
 * complete HTML, so the reader gets there, or is told by the browser why not. Until then the page that is
 * shown stays.
 */
export function orReload<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch(() => {
    window.location.reload();
    return new Promise<never>(() => {});
  });
}
